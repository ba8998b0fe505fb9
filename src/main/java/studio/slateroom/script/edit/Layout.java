package studio.slateroom.script.edit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.slateroom.script.ScriptShape;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.ShotTable;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.TimeRange;

/** How a script sets its shots: what belongs to each, what stands between them, how headers are written. */
final class Layout {

    private final ShotScript script;
    private final String text;
    private final List<Shot> shots;
    private final boolean numbered;
    private final boolean timed;
    private final TimeNotation notation;
    private final @Nullable ShotTable table;

    Layout(ShotScript script) {
        this.script = script;
        text = script.text();
        shots = script.shots();
        numbered = NumberNotation.inSequence(shots);
        timed = script.shape() == ScriptShape.NONE
                || shots.stream().anyMatch(shot -> shot.header().time() != null);
        notation = new TimeNotation(script);
        table = script.shape() == ScriptShape.TABLE ? new ShotTable(script) : null;
    }

    /** Whether the shots are parted by words between them, so that the first needs none before it. */
    boolean isParted() {
        return script.shape() == ScriptShape.DIVIDER
                && shots.getFirst().header().span().isEmpty();
    }

    /** Where a shot begins. */
    int start(int shot) {
        return shots.get(shot).span().start();
    }

    /** Where a shot's last word ends; the white space behind it belongs to the place, not to the shot. */
    int end(int shot) {
        TextSpan span = shots.get(shot).span();
        int end = table == null ? span.end() : table.rowEnd(shots.get(shot));
        return TextSpan.trimmed(text, span.start(), end).end();
    }

    /** A shot's text without the white space behind it. */
    TextSpan content(int shot) {
        return new TextSpan(start(shot), end(shot));
    }

    /** What a shot shows: its description, or the cell of its row that describes it. */
    TextSpan description(int shot) {
        if (table == null) {
            return shots.get(shot).body();
        }
        TextSpan cell = table.description(shots.get(shot));
        return cell == null ? TextSpan.at(end(shot)) : cell;
    }

    /** The white space between a shot and the next one; behind the last, what stands before it. */
    String gap(int shot) {
        if (table != null) {
            return text.contains("\r\n") ? "\r\n" : "\n";
        }
        if (shot + 1 < shots.size()) {
            return text.substring(end(shot), start(shot + 1));
        }
        return shot > 0 ? gap(shot - 1) : "\n\n";
    }

    /** A shot with the white space that has no use without it. */
    TextSpan place(int shot) {
        boolean last = shot + 1 == shots.size();
        if (last) {
            return shot == 0 ? content(shot) : behind(shot);
        }
        if (shot == 0 && isParted()) {
            return new TextSpan(start(0), shots.get(1).body().start());
        }
        boolean blank = text.substring(end(shot), start(shot + 1)).isBlank();
        return new TextSpan(start(shot), blank ? start(shot + 1) : text.indexOf('\n', end(shot)) + 1);
    }

    /** A shot with the white space before it; words that stand there stay. */
    TextSpan behind(int shot) {
        int before = end(shot - 1);
        boolean blank = text.substring(before, start(shot)).isBlank();
        return new TextSpan(blank ? before : text.lastIndexOf('\n', start(shot)), end(shot));
    }

    /** The edits that give a shot another place (from 0) and another time; its beats move along. */
    List<TextEdit> changed(int shot, int place, TimeRange time) {
        List<TextEdit> edits = new ArrayList<>(headed(shot, place, time));
        if (timed) {
            edits.addAll(notation.beats(shot, time));
        }
        return edits;
    }

    /** The same with all beats left where they are. */
    List<TextEdit> headed(int shot, int place, TimeRange time) {
        List<TextEdit> edits = new ArrayList<>();
        Shot changed = shots.get(shot);
        if (numbered) {
            edits.addAll(NumberNotation.number(text, changed, shots.getFirst().number() + place));
        }
        if (timed && !time.equals(changed.time())) {
            edits.addAll(notation.header(shot, time));
        }
        return edits;
    }

    /** A new shot, written like another: with its header but for the title, and its row's other cells empty. */
    String fresh(int like, int place, TimeRange time, String words) {
        List<TextEdit> edits = new ArrayList<>(headed(like, place, time));
        if (table != null) {
            for (ShotTable.Cell cell : table.cells(shots.get(like))) {
                boolean own = cell.meaning() == ShotTable.Meaning.FRAMING || cell.meaning() == ShotTable.Meaning.OTHER;
                if (own && !cell.span().isEmpty()) {
                    edits.add(TextEdit.delete(cell.span()));
                }
            }
            edits.add(new TextEdit(
                    description(like), words.strip().replaceAll("\\R", " ").replace('|', '/')));
            return render(content(like), edits);
        }
        Shot shot = shots.get(like);
        TextSpan title = shot.header().title();
        if (title != null
                && title.start() >= start(like)
                && title.end() <= shot.body().start()) {
            edits.add(TextEdit.delete(new TextSpan(titleStart(title, shot), title.end())));
        }
        return render(new TextSpan(start(like), shot.body().start()), edits) + words;
    }

    /** What stands before the description in a shot that goes on with another's, its row's other cells kept. */
    String opening(int like, int place, TimeRange time) {
        int to = description(like).start();
        List<TextEdit> edits = headed(like, place, time).stream()
                .filter(edit -> edit.span().end() <= to)
                .toList();
        return render(new TextSpan(start(like), to), edits);
    }

    /** What stands behind the description, such as a table row's last bar. */
    String closing(int like, int place, TimeRange time) {
        int from = Math.min(description(like).end(), end(like));
        List<TextEdit> edits = headed(like, place, time).stream()
                .filter(edit -> edit.span().start() > from)
                .toList();
        return render(new TextSpan(from, end(like)), edits);
    }

    /** A stretch of the text with edits made that lie in it. */
    String render(TextSpan part, List<TextEdit> edits) {
        List<TextEdit> moved = edits.stream()
                .map(edit -> new TextEdit(
                        new TextSpan(
                                edit.span().start() - part.start(), edit.span().end() - part.start()),
                        edit.replacement()))
                .toList();
        return new ScriptEdit(moved).apply(part.in(text));
    }

    /** A title goes with the sign that parts it from what stands before it. */
    private int titleStart(TextSpan title, Shot shot) {
        TextSpan number = shot.header().numberSpan();
        int least = number == null || number.end() > title.start() ? title.start() : number.end();
        int start = blankStart(title.start(), least);
        if (start > least && "-–—:：·|".indexOf(text.charAt(start - 1)) >= 0) {
            return blankStart(start - 1, least);
        }
        return title.start();
    }

    private int blankStart(int offset, int least) {
        int start = offset;
        while (start > least && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
            start--;
        }
        return start;
    }
}
