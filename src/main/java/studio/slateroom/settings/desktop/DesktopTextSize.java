package studio.slateroom.settings.desktop;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much larger than usual the desktop wants text to be, where it can be asked. JavaFX follows the scale of displays,
 * but not this wish, so that the desktop's own tool is asked for it.
 */
public enum DesktopTextSize {
    /** GNOME and the desktops that share its settings. */
    GNOME("gsettings get org.gnome.desktop.interface text-scaling-factor", "([0-9.]+)", 1),

    /** Windows keeps a percentage; it stands there as a hexadecimal number. */
    WINDOWS(
            "reg query HKCU\\Software\\Microsoft\\Accessibility /v TextScaleFactor",
            "REG_DWORD\\s+(0x[0-9a-fA-F]+)",
            0.01);

    private static final Logger LOG = System.getLogger(DesktopTextSize.class.getName());

    /** What is smaller or larger than this is a slip rather than a wish. */
    private static final double LEAST = 0.8;

    private static final double MOST = 2.25;
    private static final int SECONDS = 2;
    private static final int MOST_BYTES = 4096;

    private final String question;
    private final Pattern answer;
    private final double unit;

    DesktopTextSize(String question, String answer, double unit) {
        this.question = question;
        this.answer = Pattern.compile(answer);
        this.unit = unit;
    }

    /**
     * Asks the desktop; this takes some milliseconds.
     *
     * @param system the system's name as Java gives it
     * @return 1 for the usual size; empty where the desktop does not say
     */
    public static OptionalDouble ask(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("mac")) {
            return OptionalDouble.empty();
        }
        DesktopTextSize desktop = name.contains("windows") ? WINDOWS : GNOME;
        try {
            return desktop.read(said(List.of(desktop.question.split(" ", -1))));
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the desktop cannot be asked for its text size", e);
            return OptionalDouble.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalDouble.empty();
        }
    }

    /** What an answer means; empty where it makes no sense. */
    OptionalDouble read(String said) {
        Matcher matcher = answer.matcher(said);
        if (!matcher.find()) {
            return OptionalDouble.empty();
        }
        try {
            String number = matcher.group(1);
            double value = unit * (number.startsWith("0x") ? Integer.decode(number) : Double.parseDouble(number));
            return value >= LEAST && value <= MOST ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private static String said(List<String> question) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(question)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                return "";
            }
            try (InputStream out = process.getInputStream()) {
                return new String(out.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
            }
        } finally {
            process.destroyForcibly();
        }
    }
}
