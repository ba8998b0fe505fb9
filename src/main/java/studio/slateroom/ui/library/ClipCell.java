package studio.slateroom.ui.library;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.fx.Hint;
import studio.slateroom.ui.library.ClipsViewModel.ClipRow;

/** A clip in the list; its title can be typed anew in place. */
final class ClipCell extends ListCell<ClipRow> {

    private final ClipsViewModel model;
    private final FontIcon icon = new FontIcon("mdi2m-movie-open-outline");
    private final TextField field = new TextField();
    private final ContextMenu menu = new ContextMenu();
    private final Hint title = new Hint("");

    ClipCell(ClipsViewModel model, Texts texts) {
        this.model = model;
        getStyleClass().add("clip-cell");
        // As wide as the list, so that a long title is shortened rather than scrolled.
        setPrefWidth(0);
        field.setOnAction(_ -> commit());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                event.consume();
            }
        });
        MenuItem rename = new MenuItem(texts.get("library.clip.rename"));
        rename.setOnAction(_ -> startEdit());
        MenuItem duplicate = new MenuItem(texts.get("library.clip.duplicate"));
        duplicate.setOnAction(_ -> model.duplicate());
        MenuItem remove = new MenuItem(texts.get("library.clip.remove"));
        remove.setOnAction(_ -> model.remove(getItem()));
        menu.getItems().setAll(rename, duplicate, remove);
        menu.setOnShowing(_ -> remove.setDisable(!model.canRemove()));
    }

    @Override
    protected void updateItem(@Nullable ClipRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
            setContextMenu(null);
            setTooltip(null);
            return;
        }
        setContentDisplay(ContentDisplay.LEFT);
        setGraphic(icon);
        setText(row.title());
        title.setText(row.title());
        setTooltip(title);
        setContextMenu(menu);
    }

    @Override
    public void startEdit() {
        super.startEdit();
        getListView().setEditable(true);
        field.setText(getItem().title());
        setText(null);
        setGraphic(field);
        field.selectAll();
        field.requestFocus();
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        updateItem(getItem(), isEmpty());
    }

    private void commit() {
        String title = field.getText();
        ClipRow row = getItem();
        cancelEdit();
        model.rename(row, title);
    }
}
