package studio.slateroom.help;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads chapters from the part of Markdown that the guide is written in. Anything else in a chapter is a mistake of
 * ours, and is refused.
 */
public final class ChapterReader {

    private static final String CHAPTER = ".md";
    private static final String COMMAND = "command:";
    private static final String KEYS = "keys:";

    private final Parser parser = Parser.builder().build();

    /**
     * A chapter.
     *
     * @param id its name in links
     * @param markdown its text
     * @throws IllegalArgumentException when something in it is not of the guide's Markdown
     */
    public Chapter read(String id, String markdown) {
        List<Section> sections = new ArrayList<>();
        @Nullable String heading = null;
        List<Block> blocks = new ArrayList<>();
        for (Node node : children(parser.parse(markdown))) {
            if (node instanceof Heading found) {
                close(sections, heading, blocks);
                heading = words(found);
                blocks = new ArrayList<>();
            } else {
                blocks.add(block(node));
            }
        }
        close(sections, heading, blocks);
        return new Chapter(id, sections);
    }

    private static void close(List<Section> sections, @Nullable String heading, List<Block> blocks) {
        if (heading != null) {
            sections.add(new Section(heading, blocks));
        } else if (!blocks.isEmpty()) {
            throw new IllegalArgumentException("a chapter begins with its title");
        }
    }

    private static Block block(Node node) {
        return switch (node) {
            case Paragraph paragraph -> new Block.Paragraph(spans(paragraph));
            case BulletList list -> new Block.Items(false, items(list));
            case OrderedList list -> new Block.Items(true, items(list));
            case FencedCodeBlock code -> new Block.Listing(code.getLiteral().strip());
            default -> throw refused(node);
        };
    }

    private static List<List<Span>> items(ListBlock list) {
        return children(list).stream()
                .map(item -> {
                    Node only = item.getFirstChild();
                    if (only == null || only.getNext() != null) {
                        throw refused(item);
                    }
                    return spans(only);
                })
                .toList();
    }

    private static List<Span> spans(Node parent) {
        return children(parent).stream().map(ChapterReader::span).toList();
    }

    private static Span span(Node node) {
        return switch (node) {
            case Text text -> new Span.Plain(text.getLiteral());
            case SoftLineBreak _ -> new Span.Plain(" ");
            case StrongEmphasis strong -> new Span.Strong(words(strong));
            case Emphasis named -> new Span.Named(words(named));
            case Code code
            when code.getLiteral().startsWith(KEYS) ->
                new Span.Keys(code.getLiteral().substring(KEYS.length()));
            case Code code -> new Span.Typed(code.getLiteral());
            case Link link -> new Span.Link(words(link), target(link.getDestination()));
            default -> throw refused(node);
        };
    }

    private static Target target(String destination) {
        if (destination.startsWith(COMMAND)) {
            return new Target.Command(destination.substring(COMMAND.length()));
        }
        if (destination.startsWith("https://")) {
            return new Target.Page(URI.create(destination));
        }
        if (destination.endsWith(CHAPTER)) {
            return new Target.OtherChapter(destination.substring(0, destination.length() - CHAPTER.length()));
        }
        throw new IllegalArgumentException("no place to go to: " + destination);
    }

    private static String words(Node parent) {
        StringBuilder words = new StringBuilder();
        for (Node node : children(parent)) {
            switch (node) {
                case Text text -> words.append(text.getLiteral());
                case SoftLineBreak _ -> words.append(' ');
                default -> throw refused(node);
            }
        }
        return words.toString();
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (@Nullable Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private static IllegalArgumentException refused(Node node) {
        return new IllegalArgumentException(
                "the guide's Markdown has no " + node.getClass().getSimpleName());
    }
}
