package studio.slateroom.script.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.slateroom.script.ScriptShape;
import studio.slateroom.script.ShotHeader;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.TimeMark;

/** Reads tables with a row for each shot and a column for its length or its time. */
final class TableReader {

    private static final Pattern LENGTH_COLUMN = Pattern.compile("时长|時長|时间|duration|length|time|seconds|초|秒");
    private static final Pattern RULE = Pattern.compile("[\\s|:-]+");

    private TableReader() {}

    static Optional<Found> read(String plain) {
        int line = 0;
        int column = -1;
        List<ShotHeader> headers = new ArrayList<>();
        while (line < plain.length()) {
            int end = plain.indexOf('\n', line);
            int next = end < 0 ? plain.length() : end;
            List<TextSpan> cells = cells(plain, line, next);
            if (column < 0 && cells.size() >= 3) {
                column = lengthColumn(plain, cells);
            } else if (column >= 0 && cells.size() > column) {
                ShotHeader header = row(plain, cells, column);
                if (header != null) {
                    headers.add(header);
                }
            }
            line = next + 1;
        }
        return headers.size() < 2 ? Optional.empty() : Optional.of(new Found(ScriptShape.TABLE, headers));
    }

    private static List<TextSpan> cells(String plain, int start, int end) {
        List<TextSpan> cells = new ArrayList<>();
        int first = Place.skipSpaces(plain, start);
        if (first >= end || plain.charAt(first) != '|') {
            return cells;
        }
        int from = first + 1;
        for (int bar = plain.indexOf('|', from); bar >= 0 && bar < end; bar = plain.indexOf('|', from)) {
            cells.add(TextSpan.trimmed(plain, from, bar));
            from = bar + 1;
        }
        return cells;
    }

    private static int lengthColumn(String plain, List<TextSpan> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String name = cells.get(i).in(plain);
            if (name.length() <= 16 && LENGTH_COLUMN.matcher(name).find()) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable ShotHeader row(String plain, List<TextSpan> cells, int column) {
        TextSpan cell = cells.get(column);
        TimeMark time = TimeReader.time(plain, cell.start(), cell.end());
        if (time == null || RULE.matcher(cell.in(plain)).matches()) {
            return null;
        }
        TextSpan first = cells.getFirst();
        String figures = first.in(plain);
        boolean numbered = column > 0 && figures.matches("[0-9]{1,3}");
        int start = plain.lastIndexOf('|', first.start());
        return new ShotHeader(
                new TextSpan(Math.max(0, start), cell.end()),
                null,
                numbered ? Integer.valueOf(figures) : null,
                numbered ? first : null,
                null,
                time);
    }
}
