package studio.slateroom.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SearchTest {

    /** One of each kind of beginning that the readers and the rules use. */
    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("(?<![\\p{L}0-9_@])(?:shot|镜头) ?[0-9]{1,2}(?![0-9])"),
            Pattern.compile("\\b(?:cut|fade)s?\\b|切换", Pattern.CASE_INSENSITIVE),
            Pattern.compile("(?<=[\\u2E80-\\u9FFF])[0-9]{1,2}-[0-9]"),
            Pattern.compile("(?:(?<![\\p{L}\\p{N}_])|(?<=@))@?img[0-9]"),
            Pattern.compile("^[ *]{0,3}(?:style|声音):", Pattern.MULTILINE),
            Pattern.compile("[.。](?<place> ?style)"),
            Pattern.compile("\"[^\"\\n]{1,9}\"|“[^”\\n]{1,9}”"));

    @Property(tries = 2000)
    void findsWhatThePatternFinds(@ForAll("texts") String text) {
        for (Pattern pattern : PATTERNS) {
            List<TextSpan> expected = new ArrayList<>();
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                expected.add(new TextSpan(matcher.start(), matcher.end()));
            }
            assertThat(new Search(pattern).all(text))
                    .as("%s in %s", pattern, text)
                    .isEqualTo(expected);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "shot",
                        "Shot",
                        "镜头",
                        "1",
                        "12",
                        "-",
                        " ",
                        "\n",
                        ".",
                        "。",
                        "cut",
                        "CUTS",
                        "切换",
                        "@",
                        "img",
                        "style",
                        "Style",
                        ":",
                        "声音",
                        "\"",
                        "“",
                        "”",
                        "中",
                        "é",
                        "_",
                        "*",
                        "a",
                        "fade",
                        "\uD83C\uDFAC")
                .list()
                .ofMaxSize(24)
                .map(parts -> String.join("", parts));
    }

    @Test
    void looksAtTheWholeTextFromWithinAStretch() {
        Search search = new Search(Pattern.compile("\\bcut\\b"));

        assertThat(search.all("uncut cut cuts", new TextSpan(2, 5))).isEmpty();
        assertThat(search.all("uncut cut cuts", new TextSpan(6, 9))).containsExactly(new TextSpan(6, 9));
    }

    @Test
    void goesOnInsideOfAMatchWhenTold() {
        Search.Hits hits = new Search(Pattern.compile("[0-9]-[0-9]")).in("1-2-3");

        assertThat(hits.next()).isTrue();
        hits.goOnAt(2);

        assertThat(hits.next()).isTrue();
        assertThat(hits.span()).isEqualTo(new TextSpan(2, 5));
        assertThat(hits.next()).isFalse();
    }
}
