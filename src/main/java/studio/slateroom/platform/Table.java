package studio.slateroom.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the program's own tables: a line a row, tabs between the cells, comments behind a hash. */
public final class Table {

    private Table() {}

    /**
     * The rows of a table, each with its cells.
     *
     * @param beside a class in whose package the table lies
     * @param resource the table's file name
     * @throws NullPointerException when there is no such table
     */
    public static List<String[]> rows(Class<?> beside, String resource) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(beside.getResourceAsStream(resource), resource), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
