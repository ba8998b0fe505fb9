package studio.slateroom.ui.player;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.fx.Presence;

/** A notice in the place of the picture: what is the matter, what to type, what else can be done. */
final class NoticeView extends VBox {

    private static final int COMMAND_COLUMNS = 42;

    private final Texts texts;
    private final FontIcon icon = new FontIcon();
    private final Label sentence = new Label();
    private final TextField command = new TextField();
    private final HBox commandRow = new HBox(4);
    private final Button elsewhere = new Button();

    NoticeView(Texts texts, Runnable openElsewhere) {
        this.texts = texts;
        getStyleClass().addAll("empty", "player-notice");
        sentence.setMinHeight(USE_PREF_SIZE);
        command.setId("install-command");
        command.setEditable(false);
        command.setAccessibleText(texts.get("player.command.name"));
        command.setPrefColumnCount(COMMAND_COLUMNS);
        command.getStyleClass().add("player-command");
        Button copy = new Button(texts.get("player.button.copyCommand"), new FontIcon("mdi2c-content-copy"));
        copy.setOnAction(_ -> copyCommand());
        commandRow.setAlignment(Pos.CENTER);
        commandRow.getChildren().setAll(command, copy);
        elsewhere.setId("open-elsewhere");
        elsewhere.setText(texts.get("player.button.openElsewhere"));
        elsewhere.setGraphic(new FontIcon("mdi2o-open-in-new"));
        elsewhere.setOnAction(_ -> openElsewhere.run());
        getChildren().setAll(icon, sentence, commandRow, elsewhere);
    }

    /** Shows a notice. */
    void show(Notice notice) {
        icon.setIconLiteral(
                switch (notice.kind()) {
                    case EMPTY -> "mdi2m-movie-open-play-outline";
                    case FAULT -> "mdi2a-alert-outline";
                    case NO_PLAYER -> "mdi2p-puzzle-outline";
                });
        sentence.setText(texts.get(notice.sentence()));
        command.setText(notice.command().orElse(""));
        Presence.set(commandRow, notice.command().isPresent());
        Presence.set(elsewhere, notice.canOpenElsewhere());
    }

    private void copyCommand() {
        ClipboardContent content = new ClipboardContent();
        content.putString(command.getText());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
