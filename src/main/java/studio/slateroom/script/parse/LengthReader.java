package studio.slateroom.script.parse;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.slateroom.script.StatedLength;
import studio.slateroom.script.TextSpan;

/** Finds the clip length that a script states in words. */
final class LengthReader {

    private static final String LENGTH =
            "(?<![0-9.:-])(?<seconds>[0-9]{1,3}(?:\\.[0-9]{1,2})?)[ -]{0,2}(?:seconds?|secs?|s|秒|초|giây|segundos?)(?![a-z0-9])(?! ?-)";
    private static final Pattern KEYED =
            Plain.pattern("(?:duration|length|时长|長さ|길이|精准)[\\])*]{0,3} {0,2}:? {0,2}(?:精准)?" + LENGTH);
    private static final Pattern ANY = Plain.pattern(LENGTH);

    private LengthReader() {}

    /** The length stated behind a key anywhere outside the shots, else the first in the opening; null where none is. */
    static @Nullable StatedLength read(String plain, TextSpan opening, int tail) {
        StatedLength keyed = first(KEYED, plain, opening.start(), opening.end());
        if (keyed == null) {
            keyed = first(KEYED, plain, tail, plain.length());
        }
        return keyed != null ? keyed : first(ANY, plain, opening.start(), opening.end());
    }

    private static @Nullable StatedLength first(Pattern pattern, String plain, int from, int to) {
        Matcher matcher = pattern.matcher(plain).region(from, to);
        while (matcher.find()) {
            long millis = Math.round(Double.parseDouble(matcher.group("seconds")) * 1000);
            if (millis >= 2000) {
                return new StatedLength(
                        Duration.ofMillis(millis), new TextSpan(matcher.start("seconds"), matcher.end()));
            }
        }
        return null;
    }
}
