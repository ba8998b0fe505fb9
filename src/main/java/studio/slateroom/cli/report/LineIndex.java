package studio.slateroom.cli.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lines and columns of a text, both from 1; a line ends with a line feed, a carriage return or both. */
public final class LineIndex {

    private final List<Integer> starts = new ArrayList<>(List.of(0));

    /** The lines of a text. */
    public LineIndex(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean pair = sign == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (sign == '\n' || (sign == '\r' && !pair)) {
                starts.add(i + 1);
            }
        }
    }

    /** Where an offset stands, as {@code line:column}. */
    public String place(int offset) {
        int found = Collections.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return (line + 1) + ":" + (offset - starts.get(line) + 1);
    }
}
