package studio.slateroom.ui.references;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.project.Clip;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.edit.ScriptEdit;
import studio.slateroom.script.parse.ShotScriptParser;
import studio.slateroom.ui.desk.ClipDesk;
import studio.slateroom.ui.desk.FileMoves;
import studio.slateroom.ui.desk.ScriptText;
import studio.slateroom.ui.fx.UiTasks;

/**
 * Lets the script's citations follow the files that are moved, taken away or brought back. Files and citations are one
 * step: whoever takes back the one, in the project or in the text, takes back the other.
 */
public final class CitationFollower {

    private static final int REMEMBERED = 50;

    private final ClipDesk desk;
    private final ScriptText script;
    private final UiTasks tasks;
    private final Deque<Step> steps = new ArrayDeque<>();
    private @Nullable Map<ParameterRole, List<AttachedFile>> from;
    private boolean following;

    /** Follows the files of the clip on the desk from now on. */
    public CitationFollower(ClipDesk desk, ScriptText script, UiTasks tasks) {
        this.desk = desk;
        this.script = script;
        this.tasks = tasks;
        desk.clipProperty().subscribe(this::clipChanged);
        desk.scriptProperty().subscribe(this::textChanged);
    }

    /** Files and text before and after. */
    private record Step(State before, State after) {
        /** The step from one state to the other, whichever way it leads. */
        boolean joins(State one, State other) {
            return (before.equals(one) && after.equals(other)) || (before.equals(other) && after.equals(one));
        }
    }

    private record State(Map<ParameterRole, List<AttachedFile>> files, String text) {}

    private void clipChanged(@Nullable Clip old, @Nullable Clip now) {
        if (old == null || now == null || !old.id().equals(now.id())) {
            from = null;
            steps.clear();
        } else if (!following && !old.files().equals(now.files())) {
            from = from == null ? old.files() : from;
            // The clip is still being put on the desk; its text can change once that is done.
            tasks.settle(this, Duration.ZERO, this::follow);
        }
    }

    private void follow() {
        Clip clip = desk.clipProperty().get();
        Map<ParameterRole, List<AttachedFile>> before = from;
        if (clip == null || before == null) {
            return;
        }
        FileMoves moves = new FileMoves(before, clip.files());
        State old = new State(before, script.text());
        if (moves.isEmpty()) {
            from = null;
            return;
        }
        ShotScript parsed = desk.parsedProperty().get();
        tasks.runLatest(this, () -> edit(moves, old, clip.files(), parsed, List.copyOf(steps)), edit -> {
            Clip now = desk.clipProperty().get();
            if (now == null || !before.equals(from)) {
                return;
            }
            if (!now.files().equals(clip.files()) || !script.text().equals(old.text())) {
                follow();
                return;
            }
            from = null;
            apply(edit, old, clip.files());
        });
    }

    /** A step that is taken back gives the very text back that was there; a range, once torn, would not close itself. */
    private static ScriptEdit edit(
            FileMoves moves,
            State old,
            Map<ParameterRole, List<AttachedFile>> files,
            ShotScript parsed,
            List<Step> steps) {
        ShotScript read = parsed.text().equals(old.text()) ? parsed : ShotScriptParser.parse(old.text());
        for (Step step : steps) {
            if (step.after().equals(old) && step.before().files().equals(files)) {
                ShotScript then = ShotScriptParser.parse(step.before().text());
                return new FileMoves(files, old.files()).edit(then).inverse(then.text());
            }
        }
        return moves.edit(read);
    }

    private void apply(ScriptEdit edit, State old, Map<ParameterRole, List<AttachedFile>> files) {
        if (edit.isEmpty()) {
            return;
        }
        steps.addFirst(new Step(old, new State(files, edit.apply(old.text()))));
        if (steps.size() > REMEMBERED) {
            steps.removeLast();
        }
        following = true;
        try {
            script.apply(edit);
        } finally {
            following = false;
        }
    }

    /** The text's own undo has brought back the citations from before a step: the files follow. */
    private void textChanged(String old, String now) {
        Clip clip = desk.clipProperty().get();
        if (following || clip == null) {
            return;
        }
        for (Step step : steps) {
            State other = clip.files().equals(step.after().files()) ? step.before() : step.after();
            if (step.joins(new State(clip.files(), old), new State(other.files(), now))) {
                bring(other.files());
                return;
            }
        }
    }

    private void bring(Map<ParameterRole, List<AttachedFile>> files) {
        following = true;
        try {
            desk.setFiles(files);
        } finally {
            following = false;
        }
    }
}
