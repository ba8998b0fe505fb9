package studio.slateroom.ui.player;

import java.util.Objects;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.command.KeyRouter;
import studio.slateroom.ui.command.Place;

/** Binds picture, shot bar and transport. */
public final class PlayerController {

    private final PlayerViewModel model;
    private final Texts texts;
    private final KeyRouter keys;
    private final NoticeView notice;
    private @Nullable FullScreenWindow fullScreenWindow;

    @FXML
    private VBox root;

    @FXML
    private StackPane stage;

    @FXML
    private PicturePane picture;

    @FXML
    private VBox noticePlace;

    @FXML
    private StackPane barPlace;

    @FXML
    private TransportRow transport;

    @FXML
    private FontIcon playIcon;

    @FXML
    private Button play;

    @FXML
    private Label time;

    @FXML
    private Label length;

    @FXML
    private ToggleButton loop;

    @FXML
    private ToggleButton captions;

    @FXML
    private SpeedMenu speed;

    @FXML
    private ToggleButton mute;

    @FXML
    private FontIcon muteIcon;

    @FXML
    private Slider volume;

    /**
     * A controller for this view model.
     *
     * @param keys does what keys stand for in the window of the full screen too
     */
    public PlayerController(PlayerViewModel model, Texts texts, KeyRouter keys) {
        this.model = model;
        this.keys = keys;
        this.texts = texts;
        notice = new NoticeView(texts, model::openElsewhere);
    }

    @FXML
    private void initialize() {
        picture.show(model.screen().pictureProperty());
        barPlace.getChildren().setAll(new ShotBar(model, texts));
        noticePlace.getChildren().setAll(notice);
        model.noticeProperty().subscribe(this::tell);
        model.stateProperty().subscribe(this::update);
        model.positionProperty().subscribe(position -> time.setText(TimeCode.of(position)));
        model.lengthProperty().subscribe(whole -> length.setText(TimeCode.of(whole)));
        speed.offer(model.rateProperty());
        loop.selectedProperty().bindBidirectional(model.loopProperty());
        captions.selectedProperty().bindBidirectional(model.captionsProperty());
        mute.selectedProperty().bindBidirectional(model.mutedProperty());
        volume.valueProperty().bindBidirectional(model.volumeProperty());
        model.mutedProperty()
                .subscribe(silent -> muteIcon.setIconLiteral(silent ? "mdi2v-volume-off" : "mdi2v-volume-high"));
        volume.disableProperty().bind(model.mutedProperty());
        listen();
    }

    private void listen() {
        Place.PLAYER.mark(root);
        stage.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> stage.requestFocus());
        stage.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        model.fullScreenProperty().subscribe(this::fillScreen);
    }

    private void click(MouseEvent event) {
        if (model.stateProperty().get().isReady()) {
            model.togglePlay();
            if (event.getClickCount() == 2) {
                model.toggleFullScreen();
            }
        }
    }

    private void fillScreen(boolean full) {
        if (full) {
            FullScreenWindow window =
                    Objects.requireNonNullElseGet(fullScreenWindow, () -> new FullScreenWindow(model, texts, keys));
            fullScreenWindow = window;
            window.showOver(stage.getScene().getWindow());
        } else if (fullScreenWindow != null) {
            fullScreenWindow.close();
        }
    }

    private void update(PlayerState state) {
        boolean playing = state == PlayerState.PLAYING;
        playIcon.setIconLiteral(playing ? "mdi2p-pause" : "mdi2p-play");
        play.setAccessibleText(texts.get(playing ? "player.button.pause" : "player.button.play"));
        transport.setDisable(!state.isReady());
    }

    private void tell(Optional<Notice> news) {
        noticePlace.setVisible(news.isPresent());
        picture.setVisible(news.isEmpty());
        news.ifPresent(notice::show);
    }

    @FXML
    private void togglePlay() {
        model.togglePlay();
    }

    @FXML
    private void toStart() {
        model.toStart();
    }

    @FXML
    private void stepBackward() {
        model.stepBackward();
    }

    @FXML
    private void stepForward() {
        model.stepForward();
    }

    @FXML
    private void fullScreen() {
        model.toggleFullScreen();
    }
}
