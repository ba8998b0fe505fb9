package studio.slateroom.provider.emulator.work;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import studio.slateroom.platform.MediaKind;

/** Stands in for a reference that cannot be had: a panel with its name, or silence. */
final class Placeholder {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final Color GROUND = new Color(0x2B313A);
    private static final Color STRIPE = new Color(0x343B46);
    private static final Color INK = new Color(0xE8EAED);
    private static final Color FAINT = new Color(0xA9B1BC);
    private static final int FILM_PICTURES = 6;
    private static final int RATE = 48_000;
    private static final int SILENCE_SECONDS = 4;

    private Placeholder() {}

    /**
     * Writes one beside others.
     *
     * @param title what the script calls the reference, such as {@code image 1}
     * @param name the file's own name
     * @param stem the new file without its ending
     * @throws IOException when it cannot be written
     */
    static Path write(MediaKind kind, String title, String name, Path stem) throws IOException {
        return switch (kind) {
            case IMAGE -> {
                Path file = stem.resolveSibling(stem.getFileName() + ".png");
                ImageIO.write(panel(title, name, false), "png", file.toFile());
                yield file;
            }
            // Two pictures make a film that every probe takes for one.
            case VIDEO -> film(half(panel(title, name, false)), half(panel(title, name, true)), stem);
            case AUDIO -> silence(stem);
        };
    }

    private static BufferedImage panel(String title, String name, boolean second) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(GROUND);
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.setColor(STRIPE);
        for (int x = second ? -HEIGHT - 40 : -HEIGHT; x < WIDTH; x += 80) {
            g.fillPolygon(new int[] {x, x + 40, x + 40 + HEIGHT, x + HEIGHT}, new int[] {HEIGHT, HEIGHT, 0, 0}, 4);
        }
        Font font = font();
        line(g, font.deriveFont(112f), INK, title, 330);
        line(g, font.deriveFont(44f), FAINT, name, 420);
        line(g, font.deriveFont(36f), FAINT, "could not be fetched", 490);
        g.dispose();
        return image;
    }

    /** Writing a large GIF takes seconds. */
    private static BufferedImage half(BufferedImage panel) {
        BufferedImage small = new BufferedImage(WIDTH / 2, HEIGHT / 2, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = small.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(panel, 0, 0, WIDTH / 2, HEIGHT / 2, null);
        g.dispose();
        return small;
    }

    private static void line(Graphics2D g, Font font, Color colour, String text, int y) {
        FontMetrics metrics = g.getFontMetrics(font);
        String shown = text;
        while (metrics.stringWidth(shown) > WIDTH - 120 && shown.length() > 4) {
            shown = shown.substring(0, shown.length() - 2) + "…";
        }
        g.setFont(font);
        g.setColor(colour);
        g.drawString(shown, (WIDTH - metrics.stringWidth(shown)) / 2, y);
    }

    private static Font font() throws IOException {
        try (InputStream in = Placeholder.class.getResourceAsStream("/studio/slateroom/fonts/Inter-Medium.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in, "font"));
        } catch (FontFormatException e) {
            throw new IllegalStateException("a bundled font is broken", e);
        }
    }

    private static Path film(BufferedImage first, BufferedImage second, Path stem) throws IOException {
        Path file = stem.resolveSibling(stem.getFileName() + ".gif");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < FILM_PICTURES; i++) {
                writer.writeToSequence(new IIOImage(i % 2 == 0 ? first : second, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return file;
    }

    private static Path silence(Path stem) throws IOException {
        Path file = stem.resolveSibling(stem.getFileName() + ".wav");
        AudioFormat format = new AudioFormat(RATE, 16, 1, true, false);
        int frames = RATE * SILENCE_SECONDS;
        try (AudioInputStream sound =
                new AudioInputStream(new ByteArrayInputStream(new byte[frames * 2]), format, frames)) {
            AudioSystem.write(sound, AudioFileFormat.Type.WAVE, file.toFile());
        }
        return file;
    }
}
