package studio.slateroom.ui.player;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/** Where the frames of a clip appear: an image whose pixels change. Several views may show the same one. */
@FunctionalInterface
public interface Screen {

    /** The image; null while there is no picture. Another image stands for another size of picture. */
    ReadOnlyObjectProperty<@Nullable Image> pictureProperty();
}
