package studio.slateroom.ui.player.vlc;

import java.nio.IntBuffer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import studio.slateroom.ui.player.Screen;

/** Shows frames in an image. Everything here happens on the FX thread. */
final class FxScreen implements Screen {

    private final ReadOnlyObjectWrapper<@Nullable Image> picture = new ReadOnlyObjectWrapper<>();
    private int[] pixels = {};
    private @Nullable PixelBuffer<IntBuffer> buffer;

    @Override
    public ReadOnlyObjectProperty<@Nullable Image> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** Shows the newest frame; a copy of it, since the buffers are written to again. */
    void show(FrameBuffers frames) {
        frames.read(frame -> {
            PixelBuffer<IntBuffer> target = target(frames.width(), frames.height());
            System.arraycopy(frame, 0, pixels, 0, pixels.length);
            target.updateBuffer(_ -> null);
            if (picture.get() == null) {
                picture.set(new WritableImage(target));
            }
        });
    }

    /** Shows nothing. */
    void clear() {
        picture.set(null);
        buffer = null;
        pixels = new int[0];
    }

    private PixelBuffer<IntBuffer> target(int width, int height) {
        PixelBuffer<IntBuffer> current = buffer;
        if (current != null && current.getWidth() == width && current.getHeight() == height) {
            return current;
        }
        clear();
        pixels = new int[width * height];
        PixelBuffer<IntBuffer> fresh =
                new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        buffer = fresh;
        return fresh;
    }
}
