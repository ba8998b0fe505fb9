package studio.slateroom.help;

import java.util.List;
import java.util.stream.Stream;

/** A piece of a section. */
public sealed interface Block {

    /** The lines in it, each a list of its spans. */
    Stream<List<Span>> lines();

    /**
     * A paragraph.
     *
     * @param spans its words
     */
    record Paragraph(List<Span> spans) implements Block {
        public Paragraph {
            spans = List.copyOf(spans);
        }

        @Override
        public Stream<List<Span>> lines() {
            return Stream.of(spans);
        }
    }

    /**
     * A list.
     *
     * @param numbered whether its items have numbers, from 1
     * @param items each a list of its spans
     */
    record Items(boolean numbered, List<List<Span>> items) implements Block {
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public Stream<List<Span>> lines() {
            return items.stream();
        }
    }

    /**
     * Lines to be typed as they stand.
     *
     * @param text the lines
     */
    record Listing(String text) implements Block {
        @Override
        public Stream<List<Span>> lines() {
            return text.lines().map(line -> List.of(new Span.Typed(line)));
        }
    }
}
