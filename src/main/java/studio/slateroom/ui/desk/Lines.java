package studio.slateroom.ui.desk;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The lines of a text, counted from 0. */
public final class Lines {

    private final int[] starts;
    private final int length;

    private Lines(int[] starts, int length) {
        this.starts = starts;
        this.length = length;
    }

    /** The lines of this text; even an empty one has a line. */
    public static Lines of(String text) {
        int[] behindBreaks = IntStream.range(0, text.length())
                .filter(at -> text.charAt(at) == '\n')
                .map(at -> at + 1)
                .toArray();
        return new Lines(
                IntStream.concat(IntStream.of(0), IntStream.of(behindBreaks)).toArray(), text.length());
    }

    /** How many there are. */
    public int count() {
        return starts.length;
    }

    /** Where a line begins. */
    public int start(int line) {
        return starts[line];
    }

    /** Where a line ends: before its break. */
    public int end(int line) {
        return line + 1 < starts.length ? starts[line + 1] - 1 : length;
    }

    /** The line in which an offset lies. */
    public int at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
