package studio.slateroom.ui.help;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import studio.slateroom.help.Block;
import studio.slateroom.help.Chapter;
import studio.slateroom.help.Section;
import studio.slateroom.help.Span;
import studio.slateroom.help.Target;
import studio.slateroom.help.Wanted;

/** A chapter as it is read. */
final class ChapterPage extends VBox {

    private final GuideLinks links;
    private final Consumer<String> turn;
    private final Wanted wanted;
    private final List<Node> headings = new ArrayList<>();

    /**
     * The page of a chapter.
     *
     * @param turn opens another chapter
     * @param wanted what was looked for
     */
    @SuppressWarnings("this-escape") // What is called is final, and the class is.
    ChapterPage(Chapter chapter, GuideLinks links, Consumer<String> turn, Wanted wanted) {
        this.links = links;
        this.turn = turn;
        this.wanted = wanted;
        getStyleClass().add("guide-page");
        chapter.sections().forEach(this::add);
    }

    /** The heading of a part, from 0. */
    Node heading(int section) {
        return headings.get(Math.clamp(section, 0, headings.size() - 1));
    }

    private void add(Section section) {
        TextFlow heading =
                FoundText.flow(section.heading(), wanted, headings.isEmpty() ? "guide-title" : "guide-heading");
        heading.setAccessibleRole(AccessibleRole.TEXT);
        heading.setAccessibleText(section.heading());
        headings.add(heading);
        getChildren().add(heading);
        section.blocks().forEach(block -> getChildren().addAll(nodes(block)));
    }

    private List<Node> nodes(Block block) {
        return switch (block) {
            case Block.Paragraph(List<Span> spans) -> List.of(flow(spans));
            case Block.Items items -> items(items);
            case Block.Listing(String text) -> List.of(listing(text));
        };
    }

    private List<Node> items(Block.Items items) {
        List<Node> rows = new ArrayList<>();
        for (List<Span> item : items.items()) {
            Label mark = new Label(items.numbered() ? rows.size() + 1 + "." : "•");
            mark.getStyleClass().add("guide-mark");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            TextFlow words = flow(item);
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox row = new HBox(mark, words);
            row.getStyleClass().add("guide-item");
            rows.add(row);
        }
        return rows;
    }

    private static Node listing(String text) {
        Label lines = new Label(text);
        lines.getStyleClass().add("guide-listing");
        lines.setWrapText(true);
        lines.setMinHeight(Region.USE_PREF_SIZE);
        lines.setMaxWidth(Double.MAX_VALUE);
        return lines;
    }

    private TextFlow flow(List<Span> spans) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("guide-flow");
        flow.setMinHeight(Region.USE_PREF_SIZE);
        spans.forEach(span -> flow.getChildren().addAll(nodes(span)));
        return flow;
    }

    private List<Node> nodes(Span span) {
        return switch (span) {
            case Span.Plain(String text) -> FoundText.nodes(text, wanted, "guide-text");
            case Span.Strong(String text) -> FoundText.nodes(text, wanted, "guide-strong");
            case Span.Named(String text) -> FoundText.nodes(text, wanted, "guide-named");
            case Span.Typed(String text) -> FoundText.nodes(text, wanted, "guide-typed");
            case Span.Keys(String command) -> List.of(keys(command));
            case Span.Link(String text, Target target) -> List.of(link(text, target));
        };
    }

    private Node keys(String command) {
        Optional<String> keys = links.keys(command);
        Text text = new Text(keys.orElse("–"));
        text.getStyleClass().add("guide-keys");
        return text;
    }

    private Node link(String words, Target target) {
        Hyperlink link = new Hyperlink(words);
        link.getStyleClass().add("guide-link");
        link.setOnAction(_ -> {
            switch (target) {
                case Target.OtherChapter(String id) -> turn.accept(id);
                case Target.Command(String id) -> links.run(id);
                case Target.Page(URI address) -> links.open(address);
            }
            link.setVisited(false);
        });
        return link;
    }
}
