package studio.slateroom.help;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A part of a chapter.
 *
 * @param heading what stands above it; the first part of a chapter has the chapter's title
 * @param blocks what it says
 */
public record Section(String heading, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }

    /** What it says in one line, without its heading. */
    public String text() {
        return blocks.stream()
                .flatMap(Block::lines)
                .map(spans -> spans.stream().map(Span::text).collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }
}
