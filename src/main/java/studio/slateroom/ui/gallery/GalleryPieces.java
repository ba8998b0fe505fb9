package studio.slateroom.ui.gallery;

import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.platform.Texts;
import studio.slateroom.script.Citation;
import studio.slateroom.script.lint.Severity;
import studio.slateroom.ui.desk.ShotHue;
import studio.slateroom.ui.fx.SeverityIcon;

/** The studio's own pieces, dressed as their views dress them. */
final class GalleryPieces {

    private static final int HUES = 8;
    private static final double BLOCK_WIDTH = 64;
    private static final double BLOCK_HEIGHT = 40;
    private static final double TILE_WIDTH = 84;
    private static final double TILE_HEIGHT = 56;
    private static final double POSTER_WIDTH = 128;
    private static final double POSTER_HEIGHT = 72;
    private static final double ROW_WIDTH = 880;
    private static final double PART = 0.62;

    private final Texts texts;

    GalleryPieces(Texts texts) {
        this.texts = texts;
    }

    /** Reference tiles, takes and jobs. */
    void fill(Pane place) {
        new Specimens(place)
                .add(() -> tile("mdi2i-image-outline"), List.of("", "hover", "focused", ".misfit", ".misfit focused"))
                .add(() -> tile("mdi2a-alert-circle-outline"), List.of(".faulty", ".faulty focused"))
                .add(this::skeletonTile, List.of(".skeleton"))
                .add(() -> take(false), List.of("", "hover", "current"))
                .add(() -> take(true), List.of(""))
                .add(job("mdi2t-timer-sand-empty", "queue.job.cancel", "", -2), "")
                .add(job("mdi2p-progress-clock", "queue.job.cancel", "", PART), "")
                .add(job("mdi2c-check-circle-outline", "queue.job.show", "", -2), "")
                .add(job("mdi2a-alert-circle-outline", "queue.job.show", "text-danger", -2), "")
                .add(job("mdi2c-cloud-off-outline", "queue.job.cancel", "text-warning", -2), "")
                .add(job("mdi2c-cancel", "queue.job.show", "", -2), "");
    }

    /** Blocks of the timeline and of the player's bar. */
    void shots(Pane place) {
        Specimens specimens = new Specimens(place);
        IntStream.range(0, HUES).forEach(hue -> specimens.add(block("timeline-block", hue), ""));
        specimens.add(
                () -> block("timeline-block", 0),
                List.of("hover", "current", "selected", "playing", "focus-visible", ".cut-off"));
        specimens.add(region("timeline-gap"), "").add(region("timeline-overlap"), "");
        IntStream.range(0, HUES).forEach(hue -> specimens.add(block("shot-bar-block", hue), ""));
        specimens.add(() -> block("shot-bar-block", 0), List.of("current", "shown"));
    }

    /** What the studio says: marks, notices, hints, menus, empty places. */
    void messages(Pane place) {
        Specimens specimens = new Specimens(place);
        for (Severity severity : Severity.values()) {
            Label badge = label("severity-badge", "3");
            badge.setGraphic(new SeverityIcon(severity));
            specimens.add(badge, "");
        }
        Button toast = new Button(texts.get("library.take.play"), new FontIcon("mdi2c-check-circle-outline"));
        toast.getStyleClass().add("toast");
        specimens
                .add(
                        box("notice", new FontIcon("mdi2a-alert-outline"), new Label(texts.get("settings.limits.why"))),
                        "")
                .add(label("tooltip", texts.get("library.take.continue.hint")), "")
                .add(toast, "")
                .add(menu(), "")
                .add(empty(), "")
                .add(label("settings-problem", texts.get("settings.service.malformed")), "")
                .add(label("job-money", "$1.51"), "");
    }

    private Node tile(String icon) {
        StackPane frame = sized(new StackPane(new FontIcon(icon)), TILE_WIDTH, TILE_HEIGHT);
        frame.getStyleClass().add("reference-frame");
        VBox tile = new VBox(
                frame,
                label("reference-name", Citation.words(MediaKind.IMAGE, 1)),
                label("reference-facts", "JPG 1600×900"));
        tile.getStyleClass().add("reference-tile");
        return tile;
    }

    private Node skeletonTile() {
        StackPane frame = sized(new StackPane(), TILE_WIDTH, TILE_HEIGHT);
        frame.getStyleClass().add("reference-frame");
        VBox tile = new VBox(
                frame,
                label("reference-name", Citation.words(MediaKind.IMAGE, 1)),
                label("reference-facts", texts.get("references.tile.checking")));
        tile.getStyleClass().add("reference-tile");
        return tile;
    }

    private Node take(boolean awaited) {
        StackPane poster = sized(new StackPane(), POSTER_WIDTH, POSTER_HEIGHT);
        poster.getStyleClass().add("take-poster");
        if (awaited) {
            poster.getStyleClass().add("skeleton");
        } else {
            poster.getChildren().setAll(new FontIcon("mdi2m-movie-open-outline"));
        }
        Button card = new Button(texts.get("library.take.title", 1), poster);
        card.getStyleClass().add("take-card");
        card.setContentDisplay(ContentDisplay.TOP);
        StackPane take = new StackPane(card);
        take.getStyleClass().add("take");
        return take;
    }

    private Node job(String icon, String act, String tone, double fraction) {
        Label status = label("job-status", texts.get("queue.summary.idle"));
        status.getStyleClass().add(tone);
        status.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(status, Priority.ALWAYS);
        HBox row = box("job-row", new FontIcon(icon), label("job-title", texts.get("library.clip.untitled", 1)));
        if (fraction >= 0) {
            row.getChildren().add(new ProgressBar(fraction));
        }
        row.getChildren().addAll(status, label("job-money", "$1.51"), new Button(texts.get(act)));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPrefWidth(ROW_WIDTH);
        return row;
    }

    private static Node block(String styleClass, int hue) {
        Label block = label(styleClass, String.valueOf(hue + 1));
        block.getStyleClass().add(ShotHue.styleClass(hue));
        return sized(block, BLOCK_WIDTH, BLOCK_HEIGHT);
    }

    private static Node region(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        return sized(region, BLOCK_WIDTH, BLOCK_HEIGHT);
    }

    private Node menu() {
        VBox menu = new VBox(
                entry("library.clip.rename", ""),
                entry("library.clip.duplicate", "focused"),
                entry("library.clip.remove", "disabled"));
        menu.getStyleClass().add("context-menu");
        return menu;
    }

    private Node entry(String key, String state) {
        HBox entry = box("menu-item", new Label(texts.get(key)));
        entry.pseudoClassStateChanged(PseudoClass.getPseudoClass(state.isEmpty() ? "usual" : state), true);
        return entry;
    }

    private Node empty() {
        VBox empty =
                new VBox(new FontIcon("mdi2m-movie-open-play-outline"), new Label(texts.get("player.notice.empty")));
        empty.getStyleClass().add("empty");
        return empty;
    }

    private static HBox box(String styleClass, Node... children) {
        HBox box = new HBox(children);
        box.getStyleClass().add(styleClass);
        return box;
    }

    private static Label label(String styleClass, String text) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static <R extends Region> R sized(R region, double width, double height) {
        region.setMinSize(width, height);
        region.setPrefSize(width, height);
        region.setMaxSize(width, height);
        return region;
    }
}
