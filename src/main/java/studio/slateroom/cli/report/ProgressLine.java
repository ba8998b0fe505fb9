package studio.slateroom.cli.report;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import studio.slateroom.jobs.JobProgress;

/** Progress for a reader: a bar that grows in a terminal, a line for each quarter elsewhere. */
public final class ProgressLine {

    private static final int WIDTH = 30;
    private static final int QUARTER = 25;

    private final PrintWriter out;
    private final boolean terminal;
    private final String verb;
    private int shown = -1;

    /** A line on this writer for a clip that is rendered here. */
    public ProgressLine(PrintWriter out) {
        this(out, "rendering");
    }

    /**
     * A line on this writer.
     *
     * @param verb what is being done
     */
    public ProgressLine(PrintWriter out, String verb) {
        this.out = out;
        this.verb = verb;
        this.terminal = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
    }

    /** Shows how far the work is. */
    public synchronized void show(JobProgress progress) {
        int percent = (int) Math.floor(progress.fraction() * 100);
        if (percent < 0 || percent <= shown) {
            return;
        }
        if (terminal) {
            shown = percent;
            int full = percent * WIDTH / 100;
            out.print("\r[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] " + percent + " %" + rest(progress));
            out.flush();
        } else if (percent / QUARTER > shown / QUARTER || shown < 0) {
            shown = percent;
            out.println(verb + " " + percent + " %");
            out.flush();
        }
    }

    /** Leaves the bar's line. */
    public synchronized void end() {
        if (terminal && shown >= 0) {
            out.println();
            out.flush();
        }
    }

    /** Ends in blanks, which cover what a longer text left. */
    private static String rest(JobProgress progress) {
        return progress.remaining()
                .map(Duration::toSeconds)
                .map(seconds -> "  " + (seconds + 1) + " s left   ")
                .orElse("");
    }
}
