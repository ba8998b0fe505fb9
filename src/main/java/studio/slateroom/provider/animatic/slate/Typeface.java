package studio.slateroom.provider.animatic.slate;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A bundled font. Characters that it lacks come from the system's fonts; those that nobody has are left out. */
final class Typeface {
    /** Smooth and at exact widths, so that text does not depend on a screen. */
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static final Font FALLBACK = new Font(Font.SANS_SERIF, Font.PLAIN, 1);
    private static final String FOLDER = "/studio/slateroom/fonts/";

    static final Typeface REGULAR = new Typeface("Inter-Regular.ttf");
    static final Typeface MEDIUM = new Typeface("Inter-Medium.ttf");
    static final Typeface STRONG = new Typeface("Inter-SemiBold.ttf");

    private final Font font;

    private Typeface(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream(FOLDER + file)) {
            font = Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("a bundled font is broken: " + file, e);
        }
    }

    /** The text without what cannot be shown. */
    String showable(String text) {
        return text.codePoints()
                .filter(code -> !Character.isISOControl(code))
                .filter(code -> font.canDisplay(code) || FALLBACK.canDisplay(code))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** How far a showable text reaches, in pixels. */
    double width(String text, double size) {
        TextLayout layout = layout(text, size);
        return layout == null ? 0 : layout.getAdvance();
    }

    /** The outline of a showable text whose base line begins at a point. */
    @Nullable Shape outline(String text, double size, double x, double y) {
        TextLayout layout = layout(text, size);
        return layout == null ? null : layout.getOutline(AffineTransform.getTranslateInstance(x, y));
    }

    private @Nullable TextLayout layout(String text, double size) {
        if (text.isBlank()) {
            return null;
        }
        AttributedString attributed = new AttributedString(text);
        int start = 0;
        while (start < text.length()) {
            boolean own = font.canDisplay(text.codePointAt(start));
            int end = start;
            while (end < text.length() && font.canDisplay(text.codePointAt(end)) == own) {
                end += Character.charCount(text.codePointAt(end));
            }
            Font run = (own ? font : FALLBACK).deriveFont((float) size);
            attributed.addAttribute(TextAttribute.FONT, run, start, end);
            start = end;
        }
        return new TextLayout(attributed.getIterator(), CONTEXT);
    }
}
