package studio.slateroom.ui.shell;

import java.nio.file.Path;

/** What the user's desktop can do for the program. */
public interface Desktop {

    /** Opens a file or folder with whatever the user has for it. */
    void open(Path path);
}
