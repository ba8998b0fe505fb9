package studio.slateroom.ui.references;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.fx.Motion;
import studio.slateroom.ui.fx.Pictures;
import studio.slateroom.ui.fx.Presence;

/** Lays the sections out, small ones side by side. */
public final class ReferencesController {

    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final ReferencesViewModel model;
    private final FittingViewModel fitting;
    private final Texts texts;
    private final List<Placed> placed = new ArrayList<>();
    private final ChangeListener<FileState> stateListener = (_, _, _) -> judge();

    @FXML
    private VBox root;

    @FXML
    private FlowPane places;

    @FXML
    private Button fitAll;

    @FXML
    private HBox progress;

    @FXML
    private ProgressBar bar;

    @FXML
    private Label progressLine;

    /** A controller for these view models. */
    public ReferencesController(ReferencesViewModel model, FittingViewModel fitting, Texts texts) {
        this.model = model;
        this.fitting = fitting;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        model.sectionsProperty().subscribe(this::build);
        model.itemsProperty().subscribe((before, now) -> {
            before.forEach(item -> item.state().removeListener(stateListener));
            show(now);
        });
        show(model.itemsProperty().get());
        model.onProblems(this::judge);
        fitting.fittingProperty().subscribe(now -> {
            show(now);
            judge();
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (PASTE.match(event)) {
                paste();
                event.consume();
            }
        });
    }

    /** Attaches what lies on the clipboard: files, or a picture. */
    public void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            model.add(clipboard.getFiles().stream().map(File::toPath).toList());
        } else if (clipboard.hasImage()) {
            model.add(Pictures.picture(clipboard.getImage()));
        }
    }

    @FXML
    private void fitAll() {
        fitting.fitAll();
    }

    @FXML
    private void cancel() {
        fitting.cancel();
    }

    private void show(Fitting now) {
        int mendable = now.mendable().size();
        boolean running = !now.running().isEmpty();
        fitAll.setText(texts.get("references.fitAll", mendable));
        Presence.set(fitAll, !running && mendable > 1);
        Presence.set(progress, running);
        progressLine.setText(texts.get("references.fitting", Math.min(now.done() + 1, now.total()), now.total()));
        Motion.show(bar, now.total() > 1 ? (double) now.done() / now.total() : ProgressBar.INDETERMINATE_PROGRESS);
    }

    private void build(List<ReferenceSection> sections) {
        placed.clear();
        sections.forEach(
                section -> placed.add(new Placed(section, new ReferenceSectionView(section, model, fitting, texts))));
        places.getChildren().setAll(placed.stream().map(Placed::view).toList());
        show(model.itemsProperty().get());
    }

    private void show(List<ReferenceItem> items) {
        for (ReferenceItem item : items) {
            item.state().removeListener(stateListener);
            item.state().addListener(stateListener);
        }
        placed.forEach(place -> place.view().show(of(place, items)));
    }

    private void judge() {
        List<ReferenceItem> items = model.itemsProperty().get();
        placed.forEach(place -> place.view().judge(of(place, items)));
    }

    private static List<ReferenceItem> of(Placed place, List<ReferenceItem> items) {
        return items.stream()
                .filter(item -> item.section().equals(place.section()))
                .toList();
    }

    private record Placed(ReferenceSection section, ReferenceSectionView view) {}
}
