package studio.slateroom.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import studio.slateroom.SourceTree;

/** The chapters as they come with the program. */
class GuideTest {

    private static final Guide ENGLISH = Guide.in(Locale.ENGLISH);
    private static final Guide CHINESE = Guide.in(Locale.SIMPLIFIED_CHINESE);
    private static final List<Guide> BOTH = List.of(ENGLISH, CHINESE);

    /** Keys with a modifier belong to commands and may be changed, so no chapter writes them out. */
    private static final Pattern COMBINATION =
            Pattern.compile("\\b(Ctrl|Cmd|Shift|Alt|Shortcut)\\s*\\+|\\bF\\d{1,2}\\b");

    @Test
    void hasEveryChapterInBothLanguagesAndNoOther() {
        List<Path> files = SourceTree.files(SourceTree.RESOURCES.resolve("studio/slateroom/help"), ".md");

        assertThat(files.stream().map(file -> file.getParent().getFileName() + "/" + file.getFileName()))
                .containsExactlyInAnyOrderElementsOf(Guide.IDS.stream()
                        .flatMap(id -> Stream.of("en/" + id + ".md", "zh/" + id + ".md"))
                        .toList());
    }

    @Test
    void saysTheSameInBothLanguages() {
        for (String id : Guide.IDS) {
            Chapter english = ENGLISH.find(id).orElseThrow();
            Chapter chinese = CHINESE.find(id).orElseThrow();

            assertThat(outline(chinese)).as(id).isEqualTo(outline(english));
            assertThat(of(chinese, Span.Keys.class, Span.Keys::command))
                    .as(id)
                    .containsExactlyInAnyOrderElementsOf(of(english, Span.Keys.class, Span.Keys::command));
            assertThat(of(chinese, Span.Link.class, Span.Link::target))
                    .as(id)
                    .containsExactlyInAnyOrderElementsOf(of(english, Span.Link.class, Span.Link::target));
        }
    }

    @Test
    void isInChineseForChineseOnly() {
        assertThat(CHINESE.chapters().getFirst().title()).isEqualTo("第一个片段");
        assertThat(Guide.in(Locale.FRENCH).chapters()).isEqualTo(ENGLISH.chapters());
    }

    @ParameterizedTest
    @FieldSource("BOTH")
    void leadsToChaptersThatAreThere(Guide guide) {
        assertThat(guide.chapters().stream().flatMap(Chapter::spans))
                .filteredOn(span -> span instanceof Span.Link link && link.target() instanceof Target.OtherChapter)
                .isNotEmpty()
                .allSatisfy(span -> {
                    Target target = ((Span.Link) span).target();
                    assertThat(guide.find(((Target.OtherChapter) target).id())).isPresent();
                });
    }

    @ParameterizedTest
    @FieldSource("BOTH")
    void writesOutNoKeysThatTheUserMayChange(Guide guide) {
        assertThat(guide.chapters().stream().flatMap(Chapter::spans).map(Span::text))
                .noneMatch(text -> COMBINATION.matcher(text).find());
    }

    @ParameterizedTest
    @FieldSource("BOTH")
    void saysSomethingUnderEveryHeading(Guide guide) {
        assertThat(guide.chapters().stream().flatMap(chapter -> chapter.sections().stream()))
                .allSatisfy(section ->
                        assertThat(section.text()).as(section.heading()).isNotBlank());
    }

    private static List<String> outline(Chapter chapter) {
        return chapter.sections().stream()
                .map(section -> section.blocks().stream()
                        .map(block ->
                                block.getClass().getSimpleName() + block.lines().count())
                        .toList()
                        .toString())
                .toList();
    }

    private static <S extends Span, T> List<T> of(Chapter chapter, Class<S> kind, Function<S, T> what) {
        return chapter.spans()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(what)
                .toList();
    }
}
