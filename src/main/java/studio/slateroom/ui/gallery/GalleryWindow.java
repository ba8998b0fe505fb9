package studio.slateroom.ui.gallery;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.fx.ViewLoader;

/** The window of every control in every state. No user comes here. */
public final class GalleryWindow {

    /** The system property that opens it beside the studio when it is {@code true}. */
    public static final String PROPERTY = "slateroom.gallery";

    private static final double WIDTH = 980;
    private static final double HEIGHT = 940;

    private final Stage stage = new Stage();

    /** A window that is not shown yet. */
    public GalleryWindow(Texts texts) {
        Parent view = new ViewLoader(texts)
                .with(GalleryController.class, () -> new GalleryController(texts))
                .load(GalleryController.class);
        stage.setTitle(PROPERTY);
        stage.setScene(new Scene(view, WIDTH, HEIGHT));
    }

    /** Shows it in the upper left corner of the screen. */
    public void show() {
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    /** Takes it away. */
    public void close() {
        stage.close();
    }
}
