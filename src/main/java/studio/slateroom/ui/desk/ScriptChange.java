package studio.slateroom.ui.desk;

import studio.slateroom.script.TextSpan;
import studio.slateroom.script.edit.ScriptEdit;
import studio.slateroom.script.edit.TextEdit;

/** The least that must change for one text to become another. */
public final class ScriptChange {

    private ScriptChange() {}

    /** One edit of all that lies between what the two texts begin and end with. */
    public static ScriptEdit between(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int head = 0;
        while (head < most && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        if (head == before.length() && before.length() == after.length()) {
            return ScriptEdit.NONE;
        }
        TextSpan span = new TextSpan(head, before.length() - tail);
        return ScriptEdit.of(new TextEdit(span, after.substring(head, after.length() - tail)));
    }
}
