package studio.slateroom.app.opening;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which of JavaFX's ways of drawing the studio takes. Without a graphics card, JavaFX loads a whole software OpenGL, finds
 * it wanting, and draws by itself all the same: some 50 MB for nothing.
 */
public final class GraphicsPipeline {

    private static final String PROPERTY = "prism.order";

    /** Of backgrounds that have been drawn: 8 MB, which belong into a card's memory and not into the heap. */
    private static final String NO_BACKGROUND_CACHE = "prism.disableRegionCaching";

    /** Of the kernel's, NVIDIA's and WSL's drivers. */
    private static final String CARDS = "{dri,nvidia*,dxg}";

    private GraphicsPipeline() {}

    /** Makes the choice unless somebody has made it; JavaFX must not have started yet. */
    public static void choose() {
        if (System.getProperty(PROPERTY) == null
                && "Linux".equals(System.getProperty("os.name"))
                && !hasCard(Path.of("/dev"))) {
            System.setProperty(PROPERTY, "sw");
            System.setProperty(NO_BACKGROUND_CACHE, "true");
        }
    }

    /** Whether a folder of devices has one of a graphics card; yes where that cannot be told. */
    static boolean hasCard(Path devices) {
        try (DirectoryStream<Path> cards = Files.newDirectoryStream(devices, CARDS)) {
            return cards.iterator().hasNext();
        } catch (IOException e) {
            return true;
        }
    }
}
