package studio.slateroom.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The table whose rows are a script's shots: where its head stands, and which cell of a row says what. */
public final class ShotTable {

    private static final Pattern RULE = Pattern.compile("[\\s|｜:：+-]*");
    private static final Pattern DESCRIPTION =
            Pattern.compile("(?iU)画面|内容|描述|description|visual|picture|action|content|prompt|映像|화면|내용");
    private static final Pattern FRAMING = Pattern.compile("(?iU)景别|景別|机位|运镜|镜头|shot|size|angle|camera|framing|サイズ");
    private static final int FEWEST_COLUMNS = 3;

    private final String text;
    private final List<String> names;
    private final int headStart;
    private final int headEnd;

    /** What a row's cell says. */
    public enum Meaning {
        NUMBER,
        LENGTH,
        FRAMING,
        DESCRIPTION,
        OTHER
    }

    /**
     * A row's cell.
     *
     * @param span its words, empty where it has none
     * @param name what its column is called, empty where it has no name
     */
    public record Cell(TextSpan span, String name, Meaning meaning) {}

    /** The table of a script of the shape {@link ScriptShape#TABLE}. */
    public ShotTable(ShotScript script) {
        text = script.text();
        TextSpan opening = script.opening();
        int start = opening.end();
        int end = opening.end();
        List<String> found = List.of();
        int line = opening.start();
        while (line < opening.end() && found.isEmpty()) {
            end = lineEnd(line);
            List<TextSpan> cells = cells(line, end);
            if (cells.size() >= FEWEST_COLUMNS) {
                found = cells.stream().map(cell -> cell.in(text)).toList();
                start = line;
            }
            line = end + 1;
        }
        names = found;
        headStart = start;
        headEnd = found.isEmpty() ? start : behindRule(Math.min(line, opening.end()), opening.end());
    }

    /** The line with the columns' names and the rule under it; empty where the table has none. */
    public TextSpan head() {
        return new TextSpan(headStart, headEnd);
    }

    /** The cells of the row that a shot is. */
    public List<Cell> cells(Shot shot) {
        List<TextSpan> spans = cells(shot.span().start(), rowEnd(shot));
        int described = described(shot, spans);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Meaning meaning = i == described ? Meaning.DESCRIPTION : meaning(shot, spans.get(i), name(i));
            cells.add(new Cell(spans.get(i), name(i), meaning));
        }
        return cells;
    }

    /** Where the row that a shot is ends: behind its last bar or word, before the line break. */
    public int rowEnd(Shot shot) {
        return Math.min(lineEnd(shot.span().start()), shot.span().end());
    }

    private Meaning meaning(Shot shot, TextSpan cell, String name) {
        TimeMark time = shot.header().time();
        if (time != null && cell.contains(time.span())) {
            return Meaning.LENGTH;
        }
        if (cell.equals(shot.header().numberSpan())) {
            return Meaning.NUMBER;
        }
        return FRAMING.matcher(name).find() ? Meaning.FRAMING : Meaning.OTHER;
    }

    /** The cell under the name of a description, else the longest one. */
    private int described(Shot shot, List<TextSpan> cells) {
        int longest = -1;
        for (int i = 0; i < cells.size(); i++) {
            Meaning meaning = meaning(shot, cells.get(i), "");
            if (meaning == Meaning.OTHER && DESCRIPTION.matcher(name(i)).find()) {
                return i;
            }
            boolean longer =
                    longest < 0 || cells.get(i).length() > cells.get(longest).length();
            longest = meaning == Meaning.OTHER && longer ? i : longest;
        }
        return longest;
    }

    private String name(int column) {
        return column < names.size() ? names.get(column) : "";
    }

    private int behindRule(int line, int limit) {
        int end = lineEnd(line);
        boolean rule = line < limit && RULE.matcher(text).region(line, end).matches();
        return rule ? Math.min(end + 1, limit) : line;
    }

    private List<TextSpan> cells(int start, int end) {
        List<TextSpan> cells = new ArrayList<>();
        int from = bar(start, end);
        if (from < 0 || !text.substring(start, from).isBlank()) {
            return cells;
        }
        for (int bar = bar(from + 1, end); bar >= 0; bar = bar(from + 1, end)) {
            cells.add(TextSpan.trimmed(text, from + 1, bar));
            from = bar;
        }
        TextSpan open = TextSpan.trimmed(text, from + 1, end);
        if (!open.isEmpty()) {
            cells.add(open);
        }
        return cells;
    }

    private int bar(int from, int end) {
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == '|' || text.charAt(i) == '｜') {
                return i;
            }
        }
        return -1;
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** The cell that describes a row's shot, or null where the row has none. */
    public @Nullable TextSpan description(Shot shot) {
        return cells(shot).stream()
                .filter(cell -> cell.meaning() == Meaning.DESCRIPTION)
                .map(Cell::span)
                .findFirst()
                .orElse(null);
    }
}
