package studio.slateroom.provider.animatic.draw;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import org.kordamp.ikonli.IkonHandler;

/** The outlines of the Material Design Icons, out of the font that the window's icons come from too. */
public final class Icons {

    /** Large enough for outlines as fine as the font's own. */
    private static final float SIZE = 512;

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final Map<String, Path2D> OUTLINES = new ConcurrentHashMap<>();

    private Icons() {}

    /**
     * The outline of an icon, its longer side being 1, its lower edge at 0 and its middle at 0; not to be changed.
     *
     * @param name its name, such as {@code tea}
     * @throws IllegalArgumentException when there is no such icon
     */
    public static Path2D outline(String name) {
        return OUTLINES.computeIfAbsent(name, Icons::read);
    }

    private static Path2D read(String name) {
        String description = "mdi2" + name.charAt(0) + "-" + name;
        for (IkonHandler handler : ServiceLoader.load(IkonHandler.class)) {
            if (handler.supports(description)) {
                int code = handler.resolve(description).getCode();
                return unit(Pack.FONT
                        .createGlyphVector(CONTEXT, Character.toString(code))
                        .getOutline());
            }
        }
        throw new IllegalArgumentException("no such icon: " + name);
    }

    private static Path2D unit(Shape glyph) {
        Rectangle2D bounds = glyph.getBounds2D();
        double scale = 1 / Math.max(bounds.getWidth(), bounds.getHeight());
        AffineTransform at = AffineTransform.getScaleInstance(scale, scale);
        at.translate(-bounds.getCenterX(), -bounds.getMaxY());
        return new Path2D.Double(glyph, at);
    }

    /** The font, which is read when the first icon is drawn. */
    private static final class Pack {

        private static final Font FONT = read();

        private static Font read() {
            for (IkonHandler handler : ServiceLoader.load(IkonHandler.class)) {
                if (handler.supports("mdi2a-")) {
                    try (InputStream in = handler.getFontResourceAsStream()) {
                        return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(SIZE);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    } catch (FontFormatException e) {
                        throw new IllegalStateException("the icons' font is broken", e);
                    }
                }
            }
            throw new IllegalStateException("the icons' font is missing");
        }
    }
}
