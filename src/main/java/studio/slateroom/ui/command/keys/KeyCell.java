package studio.slateroom.ui.command.keys;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.command.Command;
import studio.slateroom.ui.fx.Hint;
import studio.slateroom.ui.fx.Presence;
import studio.slateroom.ui.fx.WrappingCell;

/** A line of the list of keys: pressing its button lets other keys be pressed. */
final class KeyCell extends WrappingCell<KeyRow> {

    private final KeysViewModel model;
    private final Texts texts;
    private final Label group = label("keys-group");
    private final Label title = label("keys-title");
    private final Label others = label("keys-others");
    private final Label remark = label("keys-remark");
    private final Button keys = new Button();
    private final Button clear;
    private final Button reset;
    private final HBox row;

    KeyCell(KeysViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("keys-cell");
        keys.getStyleClass().add("keys-button");
        keys.setOnAction(_ -> model.waitFor(command()));
        clear = icon("mdi2c-close", "keys.clear", () -> model.clear(command()));
        reset = icon("mdi2r-restore", "keys.reset", () -> model.reset(command()));
        VBox words = new VBox(title, remark);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setAlignment(Pos.CENTER_LEFT);
        row = new HBox(group, words, others, keys, clear, reset);
        row.getStyleClass().add("keys-row");
        remark.setWrapText(true);
        remark.setMinWidth(0);
        remark.setMinHeight(Region.USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(@Nullable KeyRow item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(item == null ? null : row);
        if (item == null) {
            return;
        }
        boolean waits = model.waitingProperty().get().equals(Optional.of(item.command()));
        group.setText(item.group());
        title.setText(item.title());
        others.setText(item.others());
        keys.setText(waits ? texts.get("keys.press") : item.keys().isEmpty() ? texts.get("keys.none") : item.keys());
        keys.setAccessibleText(texts.get("keys.change", item.title(), keys.getText()));
        remark.setText(item.remark().orElse(""));
        Presence.set(remark, item.remark().isPresent());
        clear.setVisible(!item.keys().isEmpty());
        reset.setVisible(!item.standard());
    }

    private Command command() {
        return getItem().command();
    }

    private Button icon(String literal, String name, Runnable action) {
        Button button = new Button(null, new FontIcon(literal));
        button.getStyleClass().add("flat-icon");
        button.setAccessibleText(texts.get(name));
        button.setTooltip(new Hint(texts.get(name)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
