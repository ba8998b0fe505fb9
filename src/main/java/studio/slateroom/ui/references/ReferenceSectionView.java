package studio.slateroom.ui.references;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.fx.Hint;
import studio.slateroom.ui.fx.Presence;
import studio.slateroom.ui.fx.ProblemMark;

/** One section: its name, its files in order, and a place to add more. Files can be dropped on it and dragged in it. */
final class ReferenceSectionView extends VBox {

    private static final DataFormat PLACE = new DataFormat("application/x-slateroom-reference");
    private static final int COLUMNS = 3;
    private static final double GAP = 8;
    private static final List<String> IMAGES =
            List.of("*.png", "*.jpg", "*.jpeg", "*.webp", "*.gif", "*.heic", "*.avif");
    private static final List<String> VIDEOS = List.of("*.mp4", "*.mov", "*.m4v", "*.mkv", "*.webm");
    private static final List<String> AUDIOS = List.of("*.mp3", "*.wav", "*.m4a", "*.aac", "*.flac", "*.ogg");

    private final ReferenceSection section;
    private final ReferencesViewModel model;
    private final FittingViewModel fitting;
    private final Texts texts;
    private final Label count = new Label();
    private final Label problem = sentence("parameter-problem");
    private final Label misfits = sentence("reference-misfits");
    private final FlowPane tiles = new FlowPane();
    private final Button add;
    private final ProblemMark mark = new ProblemMark();

    ReferenceSectionView(ReferenceSection section, ReferencesViewModel model, FittingViewModel fitting, Texts texts) {
        this.section = section;
        this.model = model;
        this.fitting = fitting;
        this.texts = texts;
        getStyleClass().add("reference-section");
        setId("references-" + section.parameter().name());
        add = addButton();
        tiles.getStyleClass().add("reference-tiles");
        tiles.setHgap(GAP);
        tiles.setVgap(GAP);
        tiles.setRowValignment(VPos.TOP);
        getChildren().setAll(header(), tiles, problem, misfits);
        setOnDragOver(this::dragOver);
        setOnDragDropped(this::dropped);
        setOnDragExited(_ -> getStyleClass().remove("drop-here"));
    }

    /** Shows these files, which all belong to this section. */
    void show(List<ReferenceItem> items) {
        tiles.getChildren().setAll(items.stream().map(this::tile).toList());
        if (items.size() < section.max()) {
            tiles.getChildren().add(add);
        }
        // As wide as its tiles, so that small sections stand side by side.
        int columns = Math.min(COLUMNS, tiles.getChildren().size());
        tiles.setPrefWrapLength(columns * (ReferenceTile.WIDTH + GAP) - GAP);
        count.setText(section.citable() ? texts.get("references.section.count", items.size(), section.max()) : "");
        judge(items);
    }

    /** Shows what is wrong with the section or with a file in it. */
    void judge(List<ReferenceItem> items) {
        Stream<String> faults = Stream.concat(
                items.stream()
                        .map(item -> item.state().get())
                        .filter(FileState.Faulty.class::isInstance)
                        .map(state -> model.text((FileState.Faulty) state)),
                items.stream().map(fitting::fault).flatMap(Optional::stream));
        tell(problem, faults);
        if (problem.getText().isEmpty()) {
            tell(problem, model.problem(section).stream());
        }
        tell(misfits, items.stream().map(fitting::problems).flatMap(List::stream));
        mark.set(add, model.problem(section));
        tiles.getChildren().stream()
                .filter(ReferenceTile.class::isInstance)
                .forEach(tile -> ((ReferenceTile) tile).judge());
    }

    private static void tell(Label label, Stream<String> sentences) {
        label.setText(sentences.distinct().collect(Collectors.joining("\n")));
        Presence.set(label, !label.getText().isEmpty());
    }

    private static Label sentence(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        // A sentence would ask for all its width; it is to wrap under a full row of tiles.
        label.setPrefWidth(COLUMNS * (ReferenceTile.WIDTH + GAP) - GAP);
        return label;
    }

    private HBox header() {
        Label name = new Label(section.parameter().label());
        name.getStyleClass().add("reference-title");
        name.setTooltip(new Hint(section.parameter().help()));
        count.getStyleClass().add("pane-note");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(name, gap, count);
        header.getStyleClass().add("reference-header");
        return header;
    }

    private Button addButton() {
        Button button = new Button(null, new FontIcon("mdi2p-plus"));
        button.getStyleClass().add("reference-add");
        button.setMinSize(ReferenceTile.WIDTH, ReferenceTile.HEIGHT);
        button.setMaxSize(ReferenceTile.WIDTH, ReferenceTile.HEIGHT);
        button.setTooltip(new Hint(addition()));
        button.setAccessibleText(addition());
        button.setOnAction(_ -> choose());
        return button;
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(addition());
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(section.parameter().label(), patterns()),
                        new FileChooser.ExtensionFilter(texts.get("references.chooser.all"), "*.*"));
        List<File> chosen = section.max() == 1
                ? single(chooser.showOpenDialog(getScene().getWindow()))
                : chooser.showOpenMultipleDialog(getScene().getWindow());
        if (chosen != null && !chosen.isEmpty()) {
            model.add(section, paths(chosen));
        }
    }

    private String addition() {
        return texts.get("references.section.add", section.parameter().label());
    }

    private List<String> patterns() {
        return switch (section.kind()) {
            case IMAGE -> IMAGES;
            case VIDEO -> VIDEOS;
            case AUDIO -> AUDIOS;
        };
    }

    private static List<File> single(@Nullable File file) {
        return file == null ? List.of() : List.of(file);
    }

    private static List<Path> paths(List<File> files) {
        return files.stream().map(File::toPath).toList();
    }

    private Node tile(ReferenceItem item) {
        ReferenceTile tile = new ReferenceTile(item, model, fitting, texts);
        tile.setOnDragDetected(event -> {
            Dragboard board = tile.startDragAndDrop(TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.put(PLACE, section.parameter().name() + ":" + item.index());
            board.setContent(content);
            board.setDragView(tile.snapshot(null, null));
            event.consume();
        });
        tile.setOnDragOver(event -> {
            if (draggedFrom(event) >= 0) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            }
        });
        tile.setOnDragDropped(event -> {
            int from = draggedFrom(event);
            if (from >= 0) {
                ReferenceItem moved = ((ReferenceTile) tiles.getChildren().get(from)).item();
                model.move(moved, item.index());
                event.setDropCompleted(true);
                event.consume();
            }
        });
        return tile;
    }

    /** The place in this section from which a tile is being dragged, or -1. */
    private int draggedFrom(DragEvent event) {
        String start = section.parameter().name() + ":";
        Object dragged = event.getDragboard().getContent(PLACE);
        return dragged instanceof String place && place.startsWith(start)
                ? Integer.parseInt(place.substring(start.length()))
                : -1;
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            if (!getStyleClass().contains("drop-here")) {
                getStyleClass().add("drop-here");
            }
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        getStyleClass().remove("drop-here");
        if (event.getDragboard().hasFiles()) {
            model.add(section, paths(Objects.requireNonNull(event.getDragboard().getFiles())));
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
