package studio.slateroom.script.edit;

import java.util.ArrayList;
import java.util.List;
import studio.slateroom.script.ScriptShape;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.TimeRange;

/** How a script sets its shots: what belongs to each, what stands between them, how headers are written. */
final class Layout {

    private final ShotScript script;
    private final String text;
    private final List<Shot> shots;
    private final boolean numbered;
    private final boolean timed;

    Layout(ShotScript script) {
        this.script = script;
        text = script.text();
        shots = script.shots();
        numbered = NumberNotation.inSequence(shots);
        timed = script.shape() == ScriptShape.NONE
                || shots.stream().anyMatch(shot -> shot.header().time() != null);
    }

    /** Where a shot begins. */
    int start(int shot) {
        return shots.get(shot).span().start();
    }

    /** Where a shot's last word ends; the white space behind it belongs to the place, not to the shot. */
    int end(int shot) {
        TextSpan span = shots.get(shot).span();
        return TextSpan.trimmed(text, span.start(), span.end()).end();
    }

    /** A shot's text without the white space behind it. */
    TextSpan content(int shot) {
        return new TextSpan(start(shot), end(shot));
    }

    /** What stands between a shot and the next one; behind the last, what stands before it. */
    String gap(int shot) {
        if (shot + 1 < shots.size()) {
            return text.substring(end(shot), start(shot + 1));
        }
        if (shot > 0) {
            return gap(shot - 1);
        }
        return script.shape() == ScriptShape.TABLE ? "\n" : "\n\n";
    }

    /** The edits that give a shot another place (from 0) and another time; its beats move along. */
    List<TextEdit> changed(int shot, int place, TimeRange time) {
        List<TextEdit> edits = new ArrayList<>(headed(shot, place, time));
        if (timed) {
            edits.addAll(TimeNotation.beats(text, shots.get(shot), time));
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
            edits.addAll(TimeNotation.header(text, changed, time));
        }
        return edits;
    }

    /** What opens a new shot, written like the header of another: all that stands before the description. */
    String opening(int like, int place, TimeRange time) {
        Shot shot = shots.get(like);
        List<TextEdit> edits = new ArrayList<>(headed(like, place, time));
        TextSpan title = shot.header().title();
        if (title != null
                && title.start() >= start(like)
                && title.end() <= shot.body().start()) {
            edits.add(TextEdit.delete(new TextSpan(titleStart(title, shot), title.end())));
        }
        return render(new TextSpan(start(like), shot.body().start()), edits);
    }

    /** What stands behind the description, such as a table row's last bar. */
    String closing(int like) {
        return text.substring(Math.min(shots.get(like).body().end(), end(like)), end(like));
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
