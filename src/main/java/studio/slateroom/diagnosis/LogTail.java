package studio.slateroom.diagnosis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last lines of the log that may be handed on. Our own sentences say nothing of the user; those of exceptions and of
 * libraries may, so only the kinds of exceptions and the places in the code are kept of them.
 */
public final class LogTail {

    private static final int LINES = 60;
    private static final int BYTES = 256 * 1024;
    private static final Pattern HEAD = Pattern.compile("(\\S+T\\S+ [A-Z]+\\s+)(\\S+)( .*?)?: (.*)");
    private static final Pattern FRAME = Pattern.compile("\\s+at [\\w.$/@<>-]+\\([\\w.$ :-]*\\)");
    private static final Pattern KIND =
            Pattern.compile("\\s*(?:Caused by: |Suppressed: )?((?:[a-z]\\w*\\.)+[A-Z][\\w$]*)(?::.*)?");
    private static final String OWN = "studio.slateroom.";

    private LogTail() {}

    /** The last lines of a log file; none where it cannot be read. */
    public static List<String> of(Path file, Scrub scrub) {
        List<String> kept = new ArrayList<>();
        for (String line : lines(file)) {
            if (!scrub.tellsOfScripts(line)) {
                harmless(line).map(scrub::clean).ifPresent(kept::add);
            }
        }
        return List.copyOf(kept.subList(Math.max(0, kept.size() - LINES), kept.size()));
    }

    private static Optional<String> harmless(String line) {
        Matcher head = HEAD.matcher(line);
        if (head.matches()) {
            String said = head.group(2).startsWith(OWN) ? head.group(4) : "…";
            return Optional.of(head.group(1) + head.group(2) + ": " + said);
        }
        if (FRAME.matcher(line).matches()) {
            return Optional.of(line);
        }
        Matcher kind = KIND.matcher(line);
        return kind.matches() ? Optional.of("  " + kind.group(1)) : Optional.empty();
    }

    private static List<String> lines(Path file) {
        try {
            byte[] all = Files.readAllBytes(file);
            int from = Math.max(0, all.length - BYTES);
            return new String(all, from, all.length - from, StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
