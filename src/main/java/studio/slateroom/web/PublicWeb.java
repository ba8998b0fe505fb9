package studio.slateroom.web;

import java.io.IOException;
import java.net.URI;

/** The web as anybody sees it. */
@FunctionalInterface
public interface PublicWeb {

    /**
     * Reads a page; waits for seconds at most. Nothing goes along but the program's name and version.
     *
     * @throws IOException when no answer came, or the address is neither encrypted nor this machine's
     */
    WebAnswer get(URI address) throws IOException;
}
