package studio.slateroom.ui.about;

import java.util.concurrent.Callable;

/**
 * Something that the program stands on.
 *
 * @param name what it is called
 * @param version says its version; may block, and is asked off the UI thread
 */
public record Part(String name, Callable<String> version) {}
