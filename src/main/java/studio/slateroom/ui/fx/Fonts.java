package studio.slateroom.ui.fx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.text.Font;
import studio.slateroom.platform.AtomicFiles;

/**
 * The typefaces that come with the program, so that it looks the same on every system.
 *
 * <p>Chinese, Japanese and Korean characters come from the system's own fonts. Windows and macOS always have some; a bare
 * Linux has none, and there JavaFX takes any font that was loaded before the first text was measured, after those of the
 * system.
 *
 * <p>They are loaded from files, as JavaFX would copy each stream into a temporary file at every start.
 */
public final class Fonts {

    private static final Logger LOG = System.getLogger(Fonts.class.getName());
    private static final String FOLDER = "/studio/slateroom/fonts/";

    /** A font that changes needs another name here, as a file of the old name may be in a user's cache. */
    private static final List<String> FILES = List.of(
            "Inter-Regular.ttf",
            "Inter-Medium.ttf",
            "Inter-SemiBold.ttf",
            "IBMPlexMono-Regular.ttf",
            "IBMPlexMono-SemiBold.ttf");

    private static final String CHINESE = "WenQuanYiMicroHei.ttc";
    private static final double ANY_SIZE = 13;
    private static final boolean LINUX = System.getProperty("os.name").startsWith("Linux");

    private Fonts() {}

    /**
     * Makes them known to JavaFX; to be called once, before the first window.
     *
     * @param cache where files may be put that can be made again
     */
    public static void load(Path cache) {
        if (LINUX) {
            place(CHINESE, cache).ifPresent(file -> Font.loadFonts(file.toUri().toString(), ANY_SIZE));
        }
        for (String file : FILES) {
            boolean known = place(file, cache)
                    .map(placed -> Font.loadFont(placed.toUri().toString(), ANY_SIZE))
                    .isPresent();
            if (!known) {
                loadAsStream(file);
            }
        }
    }

    private static void loadAsStream(String file) {
        try (InputStream in = open(file)) {
            if (Font.loadFont(in, ANY_SIZE) == null) {
                throw new IllegalStateException(file + " is no font that JavaFX reads");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts the fonts where they are loaded from, if they are needed and not there yet. Takes a while the first time; may be
     * called from any thread, and again.
     */
    public static void place(Path cache) {
        FILES.forEach(file -> place(file, cache));
        if (LINUX) {
            place(CHINESE, cache);
        }
    }

    /** Puts a font into its file unless it is there; empty where that cannot be written. */
    private static synchronized Optional<Path> place(String font, Path cache) {
        Path folder = cache.resolve("fonts");
        Path file = folder.resolve(font);
        if (Files.exists(file)) {
            return Optional.of(file);
        }
        try (InputStream in = open(font)) {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, font, ".part");
            try (var out = Files.newOutputStream(part)) {
                in.transferTo(out);
            }
            AtomicFiles.publish(part, file);
            return Optional.of(file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "no font in a file: " + folder + " cannot be written", e);
            return Optional.empty();
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Fonts.class.getResourceAsStream(FOLDER + file), file);
    }
}
