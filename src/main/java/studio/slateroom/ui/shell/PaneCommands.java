package studio.slateroom.ui.shell;

/** What menus ask of the panes themselves, not of their view models. */
public interface PaneCommands {

    /** Opens the queue's drawer, or closes it. */
    void toggleQueue();

    /** Opens the help pane, or closes it. */
    void toggleHelp();

    /** Lets the user type another name for the clip on the desk. */
    void renameClip();

    /** Attaches what lies on the clipboard. */
    void pasteReference();
}
