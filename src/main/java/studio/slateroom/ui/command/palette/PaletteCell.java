package studio.slateroom.ui.command.palette;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A line of the palette: what it belongs to, what it is called, and its keys. */
final class PaletteCell extends ListCell<PaletteRow> {

    private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");

    private final Label group = new Label();
    private final Label title = new Label();
    private final Label keys = new Label();
    private final HBox row;

    PaletteCell(Consumer<PaletteRow> run) {
        getStyleClass().add("palette-cell");
        group.getStyleClass().add("palette-group");
        group.setMinWidth(Region.USE_PREF_SIZE);
        title.getStyleClass().add("palette-title");
        keys.getStyleClass().add("palette-keys");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        row = new HBox(group, title, gap, keys);
        row.getStyleClass().add("palette-row");
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                run.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable PaletteRow item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(item == null ? null : row);
        pseudoClassStateChanged(IMPOSSIBLE, item != null && !item.enabled());
        if (item != null) {
            group.setText(item.group());
            title.setText(item.title());
            keys.setText(item.keys());
        }
    }
}
