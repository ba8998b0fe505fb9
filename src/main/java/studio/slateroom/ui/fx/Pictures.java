package studio.slateroom.ui.fx;

import java.nio.IntBuffer;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
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

    /** The middle of a picture, filling a place of this size in pixels. */
    public static ImageView cover(Picture picture, double placeWidth, double placeHeight) {
        Image image = image(picture);
        ImageView view = new ImageView(image);
        double scale = Math.max(placeWidth / image.getWidth(), placeHeight / image.getHeight());
        double width = placeWidth / scale;
        double height = placeHeight / scale;
        view.setViewport(
                new Rectangle2D((image.getWidth() - width) / 2, (image.getHeight() - height) / 2, width, height));
        view.setFitWidth(placeWidth);
        view.setFitHeight(placeHeight);
        return view;
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
