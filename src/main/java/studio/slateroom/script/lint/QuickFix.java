package studio.slateroom.script.lint;

import java.time.Duration;
import studio.slateroom.platform.Message;
import studio.slateroom.script.edit.ScriptEdit;

/** One thing that mends a slip when the user says so. */
public sealed interface QuickFix {

    /** What a menu says, such as "Fit to 10 s". */
    Message label();

    /** Changes the text, as one step of undo. */
    record Rewrite(Message label, ScriptEdit edit) implements QuickFix {}

    /** Sets the clip's length. */
    record SetDuration(Message label, Duration length) implements QuickFix {}

    /** Sets the aspect ratio, such as {@code 9:16}. */
    record SetRatio(Message label, String ratio) implements QuickFix {}

    /** Sets the resolution, such as {@code 720p}. */
    record SetResolution(Message label, String resolution) implements QuickFix {}

    /** Turns sound on or off. */
    record SetSound(Message label, boolean on) implements QuickFix {}

    /** Says whether the camera is fixed. */
    record SetCameraFixed(Message label, boolean fixed) implements QuickFix {}

    /** Parts the script into clips that play one after the other. */
    record SplitIntoClips(Message label) implements QuickFix {}
}
