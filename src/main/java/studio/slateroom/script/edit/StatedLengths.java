package studio.slateroom.script.edit;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.StatedLength;
import studio.slateroom.script.TextSpan;

/** Changes the clip length that a script states in words, such as {@code 15-second}. */
public final class StatedLengths {

    private static final Pattern FIGURES = Pattern.compile("\\p{Nd}+(?:\\.\\p{Nd}+)?");

    private StatedLengths() {}

    /**
     * The edit by which a script that states its length states this one; {@link ScriptEdit#NONE} where it states none.
     *
     * @param length the clip's length, written in seconds, to the millisecond
     */
    public static ScriptEdit write(ShotScript script, Duration length) {
        List<TextEdit> edits = edits(script, length);
        return edits.isEmpty() ? ScriptEdit.NONE : new ScriptEdit(edits);
    }

    static List<TextEdit> edits(ShotScript script, Duration length) {
        StatedLength stated = script.stated();
        if (stated == null || stated.length().equals(length)) {
            return List.of();
        }
        Matcher figures = FIGURES.matcher(script.text())
                .region(stated.span().start(), stated.span().end());
        BigDecimal seconds = BigDecimal.valueOf(length.toMillis(), 3).stripTrailingZeros();
        return figures.find()
                ? List.of(new TextEdit(new TextSpan(figures.start(), figures.end()), seconds.toPlainString()))
                : List.of();
    }
}
