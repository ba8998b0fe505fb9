package studio.slateroom.ui.library;

import studio.slateroom.project.Take;

/** Where takes are looked at. */
public interface TakeViewer {

    /**
     * Shows a take.
     *
     * @param play whether it plays at once, or stands on its first frame
     */
    void show(Take take, boolean play);

    /** Shows none. */
    void clear();

    /** Whether a take may be shown that nobody has asked for. */
    boolean isFree();
}
