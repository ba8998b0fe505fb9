package studio.slateroom.ui.fx;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import studio.slateroom.media.Picture;

/** Pictures as JavaFX shows them, and back. */
public final class Pictures {

    private Pictures() {}

    /** The picture as an image; its pixels are shared, not copied. */
    public static Image image(Picture picture) {
        return new WritableImage(new PixelBuffer<>(
                picture.width(), picture.height(), IntBuffer.wrap(picture.rgb()), PixelFormat.getIntArgbPreInstance()));
    }

    /** The image's pixels, without transparency. */
    public static Picture picture(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        PixelReader reader = image.getPixelReader();
        reader.getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= 0xFF000000;
        }
        return new Picture(width, height, pixels);
    }
}
