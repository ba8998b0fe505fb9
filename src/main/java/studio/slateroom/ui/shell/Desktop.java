package studio.slateroom.ui.shell;

import java.net.URI;
import java.nio.file.Path;

/** What the user's desktop can do for the program. */
@FunctionalInterface
public interface Desktop {

    /** Opens an address with whatever the user has for it, such as a page in the browser. */
    void open(URI address);

    /** Opens a file or folder with whatever the user has for it. */
    default void open(Path path) {
        open(path.toUri());
    }
}
