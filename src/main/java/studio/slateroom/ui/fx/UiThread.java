package studio.slateroom.ui.fx;

/** The thread that observable state lives on. Tests run everything on their own. */
@FunctionalInterface
public interface UiThread {

    /** Runs an action on that thread, at once when called from it, else soon and in order. */
    void run(Runnable action);
}
