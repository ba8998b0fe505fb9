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
            "(?<![0-9.:-])(?<seconds>[0-9]{1,3}(?:\\.[0-9]{1,2})?)[ -]{0,2}(?<unit>seconds?|secs?|s|秒|초|giây|segundos?)(?![a-z0-9])(?! ?-)";
    private static final Pattern KEYED =
            Plain.pattern("(?:duration|length|时长|長さ|길이|精准)[\\])*]{0,3} {0,2}:? {0,2}(?:精准)?" + LENGTH);
    private static final Pattern ANY = Plain.pattern(LENGTH);
    /** The length of the whole thing, and not of something that happens in it. */
    private static final Pattern WHOLE = Plain.pattern(
            LENGTH
                    + "[ ,的]{0,2}(?:[\\p{L}-]{1,16} ){0,3}?(?:film|video|clip|movie|short|ad|advert|commercial|trailer|spot|drama|vlog|animation|视频|短片|影片|广告|动画|片|영상|動画)");

    private LengthReader() {}

    /** The length stated behind a key anywhere outside the shots, else the first in the opening; null where none is. */
    static @Nullable StatedLength read(String plain, TextSpan opening, int tail) {
        StatedLength keyed = first(KEYED, plain, opening.start(), opening.end());
        if (keyed == null) {
            keyed = first(KEYED, plain, tail, plain.length());
        }
        return keyed != null ? keyed : first(ANY, plain, opening.start(), opening.end());
    }

    /** The length stated in a script without shots. */
    static @Nullable StatedLength read(String plain) {
        StatedLength keyed = first(KEYED, plain, 0, plain.length());
        return keyed != null ? keyed : first(WHOLE, plain, 0, plain.length());
    }

    private static @Nullable StatedLength first(Pattern pattern, String plain, int from, int to) {
        Matcher matcher = pattern.matcher(plain).region(from, to);
        while (matcher.find()) {
            long millis = Math.round(Double.parseDouble(matcher.group("seconds")) * 1000);
            if (millis >= 2000) {
                return new StatedLength(
                        Duration.ofMillis(millis), new TextSpan(matcher.start("seconds"), matcher.end("unit")));
            }
        }
        return null;
    }
}
