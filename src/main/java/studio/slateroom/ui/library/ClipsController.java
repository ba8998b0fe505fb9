package studio.slateroom.ui.library;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import studio.slateroom.platform.Texts;
import studio.slateroom.project.Clip;
import studio.slateroom.ui.command.Place;
import studio.slateroom.ui.library.ClipsViewModel.ClipRow;

/** Binds the list of clips. */
public final class ClipsController {

    private final ClipsViewModel model;
    private final Texts texts;

    @FXML
    private ListView<ClipRow> list;

    /** A controller for this view model. */
    public ClipsController(ClipsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        list.setCellFactory(_ -> new ClipCell(model, texts));
        model.rowsProperty().subscribe(this::show);
        model.clipProperty().subscribe(this::mark);
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.select(row);
            }
        });
        Place.CLIPS.mark(list);
    }

    @FXML
    private void add() {
        model.add();
    }

    /** Lets the user type another title for the selected clip. */
    public void rename() {
        list.requestFocus();
        list.edit(list.getSelectionModel().getSelectedIndex());
    }

    private void show(List<ClipRow> rows) {
        list.getItems().setAll(rows);
        mark(model.clipProperty().get());
    }

    private void mark(@Nullable Clip shown) {
        if (shown != null) {
            list.getItems().stream()
                    .filter(row -> row.id().equals(shown.id()))
                    .findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        }
    }
}
