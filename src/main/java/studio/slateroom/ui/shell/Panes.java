package studio.slateroom.ui.shell;

/** What commands ask of the panes themselves. */
public interface Panes {

    /** Folds the queue out or in. */
    void toggleQueue();

    /** Moves the focus so many panes on, or back where negative. */
    void goToPane(int by);

    /** Lets the user type another title for the clip on the desk. */
    void renameClip();

    /** Attaches what lies on the clipboard. */
    void pasteReference();

    /** Shows so many times more of the timeline. */
    void zoomTimeline(double factor);

    /** Shows the whole timeline. */
    void showWholeTimeline();
}
