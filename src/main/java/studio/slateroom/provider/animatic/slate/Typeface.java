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

/**
 * A bundled font. Characters that it lacks, such as those of Chinese, Japanese and Korean, come from a second bundled
 * one; those that neither has are left out. No font of the system is ever used, so that a clip does not depend on it.
 */
final class Typeface {
    /** Smooth and at exact widths, so that text does not depend on a screen. */
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static final String FOLDER = "/studio/slateroom/fonts/";

    private static final Font FALLBACK = font("WenQuanYiMicroHei.ttc");

    static final Typeface REGULAR = new Typeface("Inter-Regular.ttf");
    static final Typeface MEDIUM = new Typeface("Inter-Medium.ttf");
    static final Typeface STRONG = new Typeface("Inter-SemiBold.ttf");

    private final Font font;

    private Typeface(String file) {
        this.font = font(file);
    }

    /** The first font of a bundled file. */
    private static Font font(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream(FOLDER + file)) {
            return Font.createFonts(Objects.requireNonNull(in, file))[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("a bundled font is broken: " + file, e);
        }
    }

    /** The text without what cannot be shown, and without the blanks that would be left around it. */
    String showable(String text) {
        return text.codePoints()
                .map(Typeface::usual)
                .filter(code -> font.canDisplay(code) || FALLBACK.canDisplay(code))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll(" {2,}", " ")
                .strip();
    }

    /** The commoner character for one that few fonts have: blanks of all kinds, and the Japanese dash that waves. */
    private static int usual(int code) {
        return Character.isWhitespace(code) ? ' ' : code == '\u301C' ? '\uFF5E' : code;
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
