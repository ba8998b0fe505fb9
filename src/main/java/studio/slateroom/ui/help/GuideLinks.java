package studio.slateroom.ui.help;

import java.net.URI;
import java.util.Optional;

/** Where the guide's links lead outside of it. */
public interface GuideLinks {

    /** Does what a command does. */
    void run(String command);

    /** The keys that stand for a command just now, as they are written for people; empty where it has none. */
    Optional<String> keys(String command);

    /** Opens a page in the browser. */
    void open(URI page);
}
