package studio.slateroom.ui.desk;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.project.Clip;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TimeRange;
import studio.slateroom.script.edit.ClipChain;
import studio.slateroom.script.edit.Retiming;
import studio.slateroom.script.lint.LintTarget;
import studio.slateroom.script.lint.QuickFix;

/** Mends what the rules found on the clip that lies on the desk. */
public final class QuickFixes {

    private final ClipDesk desk;
    private final ProjectDesk project;
    private final EditedText text;

    /**
     * Fixes for this desk.
     *
     * @param text where the script's words are changed
     */
    public QuickFixes(ClipDesk desk, ProjectDesk project, EditedText text) {
        this.desk = desk;
        this.project = project;
        this.text = text;
    }

    /** Applies a fix; one that was found in a text which has changed since does nothing. */
    public void apply(QuickFix fix) {
        ScriptReading reading = desk.readingProperty().get();
        boolean known =
                reading.problems().stream().anyMatch(problem -> problem.fixes().contains(fix));
        if (known && reading.isOf(desk.scriptProperty().get())) {
            apply(fix, reading.script());
        }
    }

    private void apply(QuickFix fix, ShotScript script) {
        switch (fix) {
            case QuickFix.Rewrite rewrite -> text.apply(rewrite.edit());
            case QuickFix.SetDuration set ->
                choose(ParameterRole.DURATION, String.valueOf(set.length().toSeconds()));
            case QuickFix.SetRatio set -> choose(ParameterRole.ASPECT_RATIO, set.ratio());
            case QuickFix.SetResolution set -> choose(ParameterRole.RESOLUTION, set.resolution());
            case QuickFix.SetSound set -> choose(ParameterRole.SOUND, String.valueOf(set.on()));
            case QuickFix.SetCameraFixed set -> choose(ParameterRole.CAMERA_FIXED, String.valueOf(set.fixed()));
            case QuickFix.SplitIntoClips _ -> split(script);
        }
    }

    private void choose(ParameterRole role, String words) {
        desk.modelProperty()
                .get()
                .parameter(role)
                .ifPresent(
                        parameter -> TakenValues.read(parameter, words).ifPresent(value -> desk.set(parameter, value)));
    }

    /**
     * The clip on the desk keeps the first part and its files, the others follow it as clips of their own with the
     * files that they cite.
     */
    private void split(ShotScript script) {
        LintTarget target = desk.lintTarget();
        Clip whole = desk.clipProperty().get();
        Duration length = desk.timelineProperty().get().length();
        List<TimeRange> times = Retiming.times(script, length);
        List<ClipChain.Link> links = ClipChain.split(script, times, target.lengths());
        if (links.size() < 2 || whole == null) {
            return;
        }
        List<ClipChain.Link> later = ClipChain.split(script, times, target.lengths(), target.attached());
        project.part(
                whole,
                part(whole, links.getFirst()),
                IntStream.range(1, later.size())
                        .mapToObj(i -> part(whole.copy(whole.title() + " " + (i + 1)), later.get(i)))
                        .toList());
        text.apply(ScriptChange.between(script.text(), links.getFirst().text()));
    }

    private Clip part(Clip clip, ClipChain.Link link) {
        Clip part = clip.withScript(link.text()).withFiles(FileMoves.chosen(clip.files(), link.files()));
        return desk.modelProperty()
                .get()
                .parameter(ParameterRole.DURATION)
                .flatMap(parameter -> TakenValues.read(parameter, seconds(link))
                        .map(value -> part.with(desk.modelProperty().get(), parameter, value)))
                .orElse(part);
    }

    private static String seconds(ClipChain.Link link) {
        return String.valueOf(link.length().toSeconds());
    }
}
