package studio.slateroom.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WantedTest {

    @Test
    void wantsAllWordsInAnyOrder() {
        Wanted wanted = Wanted.of("  Frame last ");

        assertThat(wanted.isIn("The last FRAME of a take")).isTrue();
        assertThat(wanted.isIn("The first frame")).isFalse();
    }

    @Test
    void findsEverythingForNothing() {
        assertThat(Wanted.of(" ").isNothing()).isTrue();
        assertThat(Wanted.of(" ").isIn("anything")).isTrue();
    }

    @Test
    void marksEveryPlace() {
        assertThat(marked("draft", "A draft, two Drafts")).isEqualTo("A [draft], two [Draft]s");
        assertThat(marked("片段", "购买片段")).isEqualTo("购买[片段]");
    }

    @Test
    void marksTheLongerOfTwoWordsThatBeginTogether() {
        assertThat(marked("key keyring", "the keyring")).isEqualTo("the [keyring]");
    }

    @Test
    void marksNothingWhereNothingIsWanted() {
        assertThat(Wanted.of("").pieces("text")).containsExactly(new Wanted.Piece("text", false));
        assertThat(Wanted.of("x").pieces("")).isEmpty();
    }

    @Test
    void showsTheSurroundingsOfTheFirstPlace() {
        String text = "begin ".repeat(40) + "the seam is here " + "end ".repeat(40);

        String excerpt = Wanted.of("seam").excerpt(text);

        assertThat(excerpt).startsWith("… begin").contains("the seam is here").endsWith("…");
        assertThat(excerpt.length()).isLessThan(170);
    }

    @Test
    void showsTheBeginningWhereNothingIsWanted() {
        assertThat(Wanted.of("").excerpt("short")).isEqualTo("short");
        assertThat(Wanted.of("").excerpt("A seam joins two clips. It is a cut."))
                .isEqualTo("A seam joins two clips.");
        assertThat(Wanted.of("").excerpt("接缝连接两个片段。它是硬切。")).isEqualTo("接缝连接两个片段。");
        assertThat(Wanted.of("").excerpt("")).isEmpty();
        assertThat(Wanted.of("").excerpt("word ".repeat(40))).startsWith("word").endsWith("word …");
    }

    private static String marked(String words, String text) {
        return Wanted.of(words).pieces(text).stream()
                .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
