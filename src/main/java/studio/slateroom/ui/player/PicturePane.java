package studio.slateroom.ui.player;

import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** Shows a picture as large as there is room, in its own proportions, in the middle. */
public final class PicturePane extends Pane {

    private final ImageView view = new ImageView();

    /** A pane without a picture. */
    public PicturePane() {
        getStyleClass().add("player-picture");
        view.setSmooth(true);
        view.setMouseTransparent(true);
        getChildren().setAll(view);
        setMinSize(0, 0);
    }

    /** Shows whatever picture there is. */
    void show(ObservableValue<@Nullable Image> picture) {
        view.imageProperty().bind(picture);
        picture.subscribe(_ -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        Image picture = view.getImage();
        if (picture == null) {
            return;
        }
        double room = Math.min(getWidth() / picture.getWidth(), getHeight() / picture.getHeight());
        double width = snapSizeX(picture.getWidth() * room);
        double height = snapSizeY(picture.getHeight() * room);
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.relocate(snapPositionX((getWidth() - width) / 2), snapPositionY((getHeight() - height) / 2));
    }
}
