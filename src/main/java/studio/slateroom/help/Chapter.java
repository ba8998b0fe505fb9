package studio.slateroom.help;

import java.util.List;
import java.util.stream.Stream;

/**
 * A chapter of the guide.
 *
 * @param id its name in links
 * @param sections its parts, at least one
 */
public record Chapter(String id, List<Section> sections) {

    public Chapter {
        sections = List.copyOf(sections);
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("a chapter without a title: " + id);
        }
    }

    /** What it is called. */
    public String title() {
        return sections.getFirst().heading();
    }

    /** All its spans, in order. */
    public Stream<Span> spans() {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(Block::lines)
                .flatMap(List::stream);
    }
}
