package studio.slateroom.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** What was measured beside what was aimed at: printed, written down and, at the end, held against its bounds. */
final class Score {

    private final String name;
    private final ObjectNode figures = Measured.JSON.createObjectNode();
    private final List<String> missed = new ArrayList<>();
    private final StringBuilder table = new StringBuilder();

    Score(String name) {
        this.name = name;
    }

    /** A figure without an aim. */
    void note(String what, double value) {
        figures.put(what, value);
        table.append(String.format(Locale.ROOT, "%-58s %9.3f%n", what, value));
    }

    /**
     * A figure that is to be small.
     *
     * @param bound what a noisy machine may make of it
     */
    void atMost(String what, double value, double aim, double bound) {
        add(what, value, "<=", aim, value <= bound);
    }

    /** A figure that is to be large. */
    void atLeast(String what, double value, double aim, double bound) {
        add(what, value, ">=", aim, value >= bound);
    }

    private void add(String what, double value, String sign, double aim, boolean kept) {
        figures.put(what, value);
        figures.put(what + ", aim", aim);
        String row = String.format(Locale.ROOT, "%-58s %9.3f  aim %s %.3f", what, value, sign, aim);
        table.append(row).append(String.format("%n"));
        if (!kept) {
            missed.add(row);
        }
    }

    /** Prints the table and writes it; fails where a bound was broken. */
    void close() throws Exception {
        System.out.printf("%n%s%n%s%n", name, table);
        Measured.write(name, figures);
        assertThat(missed).as("figures out of their bounds").isEmpty();
    }
}
