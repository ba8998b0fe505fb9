package studio.slateroom.app;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import studio.slateroom.app.opening.StartTimes;
import studio.slateroom.platform.Texts;
import studio.slateroom.settings.WindowPlace;
import studio.slateroom.ui.shell.MessageDialog;

/** The one window of the studio: its size, its place, its icon. */
final class StudioWindow {

    private static final double WIDTH = 1600;
    private static final double HEIGHT = 980;
    private static final double MIN_WIDTH = 1100;
    private static final double MIN_HEIGHT = 700;
    private static final int[] ICON_SIZES = {16, 24, 32, 48, 64, 128, 256};

    private final Stage stage;
    private final StudioGraph studio;

    StudioWindow(Stage stage, StudioGraph studio) {
        this.stage = stage;
        this.studio = studio;
    }

    void open() {
        place(studio.services().settings().layout().window());
        // The panes are divided at the size that the window has; at another they would keep the widths they got there.
        stage.setScene(new Scene(studio.view(), stage.getWidth(), stage.getHeight()));
        stage.titleProperty().bind(studio.models().shell.titleProperty());
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                studio.models().references.lookAgain();
            }
        });
        stage.setOnCloseRequest(this::closing);
        stage.setOnHiding(_ -> studio.services().change(settings -> settings.withWindow(here())));
        StartTimes.watch(
                stage.getScene(),
                () -> !studio.models().editor.scriptProperty().get().isEmpty());
        // Desktops draw the icon, which need not hold up the first frame.
        Opening.of(stage.getScene(), studio, () -> stage.getIcons().setAll(icons()));
        stage.show();
    }

    /** Puts the window before those of other programs, as far as the system lets it. */
    void comeForward() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /** Closing would wait for the answer without a window, and whoever ends that by force may lose a clip. */
    private void closing(WindowEvent event) {
        if (studio.models().queue.isOrdering()) {
            event.consume();
            Texts texts = studio.texts();
            MessageDialog dialog =
                    new MessageDialog(texts, texts.get("shell.ordering.title"), texts.get("shell.ordering.text"));
            dialog.initOwner(stage);
            dialog.show();
        }
    }

    /** Where it was last, if that is on a screen still; else as large as the screen allows. */
    private void place(Optional<WindowPlace> last) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        last.filter(place -> !Screen.getScreensForRectangle(place.x(), place.y(), place.width(), place.height())
                        .isEmpty())
                .ifPresent(place -> {
                    stage.setX(place.x());
                    stage.setY(place.y());
                    stage.setWidth(Math.max(MIN_WIDTH, place.width()));
                    stage.setHeight(Math.max(MIN_HEIGHT, place.height()));
                    stage.setMaximized(place.maximized());
                });
    }

    private WindowPlace here() {
        return new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    private static List<Image> icons() {
        return IntStream.of(ICON_SIZES)
                .mapToObj(size -> "icons/slateroom-" + size + ".png")
                .map(name -> new Image(Objects.requireNonNull(StudioWindow.class.getResourceAsStream(name), name)))
                .toList();
    }
}
