package studio.slateroom.ui.fx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/** The typefaces that come with the program, so that it looks the same on every system. */
public final class Fonts {

    private static final String FOLDER = "/studio/slateroom/fonts/";
    private static final List<String> FILES = List.of(
            "Inter-Regular.ttf",
            "Inter-Medium.ttf",
            "Inter-SemiBold.ttf",
            "IBMPlexMono-Regular.ttf",
            "IBMPlexMono-SemiBold.ttf");

    private Fonts() {}

    /** Makes them known to JavaFX; to be called once, before the first window. */
    public static void load() {
        for (String file : FILES) {
            try (InputStream in = Objects.requireNonNull(Fonts.class.getResourceAsStream(FOLDER + file), file)) {
                if (Font.loadFont(in, 13) == null) {
                    throw new IllegalStateException(file + " is no font that JavaFX reads");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
