package studio.slateroom.ui.player;

import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** Shows a picture as large as there is room, in its own proportions, in the middle. */
public final class PicturePane extends Pane {

    private final ImageView view = new ImageView();
    private double width;
    private double height;

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
        picture.subscribe(this::fit);
    }

    /** A layout of this pane is one of all panes around it, which is too much for every picture of the same size. */
    private void fit(@Nullable Image picture) {
        if (picture != null && (picture.getWidth() != width || picture.getHeight() != height)) {
            width = picture.getWidth();
            height = picture.getHeight();
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        Image picture = view.getImage();
        if (picture == null) {
            return;
        }
        double room = Math.min(getWidth() / picture.getWidth(), getHeight() / picture.getHeight());
        double fitWidth = snapSizeX(picture.getWidth() * room);
        double fitHeight = snapSizeY(picture.getHeight() * room);
        view.setFitWidth(fitWidth);
        view.setFitHeight(fitHeight);
        view.relocate(snapPositionX((getWidth() - fitWidth) / 2), snapPositionY((getHeight() - fitHeight) / 2));
    }
}
