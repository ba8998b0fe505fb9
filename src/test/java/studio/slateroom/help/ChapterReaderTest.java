package studio.slateroom.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChapterReaderTest {

    private final ChapterReader reader = new ChapterReader();

    @Test
    void readsPartsUnderTheirHeadings() {
        Chapter chapter = reader.read("id", "# Title\n\nFirst.\n\n## Part\n\nSecond\nline.\n");

        assertThat(chapter.title()).isEqualTo("Title");
        assertThat(chapter.sections()).extracting(Section::heading).containsExactly("Title", "Part");
        assertThat(chapter.sections()).extracting(Section::text).containsExactly("First.", "Second line.");
    }

    @Test
    void readsEachLook() {
        assertThat(spans("Plain **strong** *named* `typed` `keys:clip.draft`"))
                .containsExactly(
                        new Span.Plain("Plain "),
                        new Span.Strong("strong"),
                        new Span.Plain(" "),
                        new Span.Named("named"),
                        new Span.Plain(" "),
                        new Span.Typed("typed"),
                        new Span.Plain(" "),
                        new Span.Keys("clip.draft"));
    }

    @Test
    void readsNamesBetweenChineseLetters() {
        assertThat(spans("按*生成*，或")).containsExactly(new Span.Plain("按"), new Span.Named("生成"), new Span.Plain("，或"));
    }

    @Test
    void readsWhereLinksLead() {
        assertThat(spans("[a](takes.md) [b](command:help.about) [c](https://example.org/x)"))
                .filteredOn(Span.Link.class::isInstance)
                .containsExactly(
                        new Span.Link("a", new Target.OtherChapter("takes")),
                        new Span.Link("b", new Target.Command("help.about")),
                        new Span.Link("c", new Target.Page(URI.create("https://example.org/x"))));
    }

    @Test
    void readsListsAndListings() {
        List<Block> blocks = reader.read("id", "# T\n\n1. one\n2. two\n\n- dot\n\n```\nShot 1\n  two\n```\n")
                .sections()
                .getFirst()
                .blocks();

        assertThat(blocks)
                .containsExactly(
                        new Block.Items(true, List.of(List.of(new Span.Plain("one")), List.of(new Span.Plain("two")))),
                        new Block.Items(false, List.of(List.of(new Span.Plain("dot")))),
                        new Block.Listing("Shot 1\n  two"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No title",
                "# T\n\n![picture](x.png)",
                "# T\n\n<b>html</b>",
                "# T\n\n> quote",
                "# T\n\n[open](http://example.org)",
                "# T\n\n[file](file:///etc/passwd)"
            })
    void refusesWhatTheGuideHasNoLookFor(String markdown) {
        assertThatIllegalArgumentException().isThrownBy(() -> reader.read("id", markdown));
    }

    private List<Span> spans(String line) {
        return reader.read("id", "# T\n\n" + line).spans().toList();
    }
}
