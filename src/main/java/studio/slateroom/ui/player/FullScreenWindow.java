package studio.slateroom.ui.player;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.command.KeyRouter;
import studio.slateroom.ui.command.Place;

/** The picture over the whole screen. The bar comes with the mouse and goes when that rests. */
final class FullScreenWindow {

    private static final javafx.util.Duration REST = javafx.util.Duration.seconds(2);

    private final PlayerViewModel model;
    private final Stage stage = new Stage();
    private final StackPane root = new StackPane();
    private final VBox bar = new VBox();
    private final PauseTransition rest = new PauseTransition(REST);

    /** A window that is not shown yet. One is enough: it watches the model as long as that lives. */
    FullScreenWindow(PlayerViewModel model, Texts texts, KeyRouter keys) {
        this.model = model;
        PicturePane picture = new PicturePane();
        picture.show(model.screen().pictureProperty());
        Label time = new Label();
        time.getStyleClass().addAll("timecode", "player-time");
        model.positionProperty().subscribe(position -> time.setText(TimeCode.of(position)));
        bar.getStyleClass().add("full-screen-bar");
        bar.setMaxHeight(VBox.USE_PREF_SIZE);
        bar.getChildren().setAll(time, new ShotBar(model, texts));
        StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
        root.getStyleClass().addAll("player-stage", "full-screen");
        root.getChildren().setAll(picture, bar);
        Scene scene = new Scene(root);
        stage.setScene(scene);
        Place.PLAYER.mark(root);
        root.setFocusTraversable(true);
        keys.listen(scene, PlayerCommands::isMeant);
        listen();
    }

    private void listen() {
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setOnHidden(_ -> model.fullScreenProperty().set(false));
        stage.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        root.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        root.addEventFilter(MouseEvent.ANY, _ -> wake());
        rest.setOnFinished(_ -> sleep());
    }

    /** Shows it on the screen on which the owner stands; as large as that where nobody manages windows. */
    void showOver(Window owner) {
        if (stage.getOwner() == null) {
            stage.initOwner(owner);
        }
        stage.setX(owner.getX());
        stage.setY(owner.getY());
        stage.setWidth(owner.getWidth());
        stage.setHeight(owner.getHeight());
        stage.setFullScreen(true);
        stage.show();
        root.requestFocus();
        wake();
    }

    /** Takes it away. */
    void close() {
        rest.stop();
        stage.close();
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.fullScreenProperty().set(false);
            event.consume();
        }
    }

    private void click(MouseEvent event) {
        if (event.getClickCount() == 2) {
            model.fullScreenProperty().set(false);
        }
    }

    private void wake() {
        bar.setVisible(true);
        root.setCursor(Cursor.DEFAULT);
        rest.playFromStart();
    }

    private void sleep() {
        bar.setVisible(false);
        root.setCursor(Cursor.NONE);
    }
}
