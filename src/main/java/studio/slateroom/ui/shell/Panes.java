package studio.slateroom.ui.shell;

/** What commands ask of the panes themselves. */
public interface Panes {

    /** Folds the queue out or in. */
    void toggleQueue();

    /** Lets the user type another title for the clip on the desk. */
    void renameClip();

    /** Attaches what lies on the clipboard. */
    void pasteReference();

    /** Shows so many times more of the timeline. */
    void zoomTimeline(double factor);

    /** Shows the whole timeline. */
    void showWholeTimeline();
}
