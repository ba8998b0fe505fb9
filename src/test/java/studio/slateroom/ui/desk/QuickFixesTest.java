package studio.slateroom.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.project.Clip;
import studio.slateroom.script.lint.Diagnostic;
import studio.slateroom.script.lint.QuickFix;

class QuickFixesTest {

    /** 24 seconds; the longest clip has 15. */
    private static final String LONG = """
            Shot 1 | 0s–8s
            Wide shot, static camera. A quay.

            Shot 2 | 8s–16s
            Close-up, static camera. A rope.

            Shot 3 | 16s–24s
            Wide shot, static camera. The sea.
            """;

    @TempDir
    Path disk;

    private final DeskFixture desk = new DeskFixture();
    private final ScriptText text = new ScriptText(desk.clip);
    private final QuickFixes fixes = new QuickFixes(desk.clip, desk.project, text);

    @BeforeEach
    void open() {
        desk.open(disk, "Shot 1 | 0s–6s\nWide shot, static. A\nShot 2 | 6s–15s\nWide shot, static. B");
    }

    @Test
    void findsTheSlipsForTheModelAndItsParameters() {
        assertThat(desk.clip.readingProperty().get().problems())
                .extracting(Diagnostic::rule)
                .contains("T01");

        fixes.apply(fix(QuickFix.SetDuration.class));

        assertThat(desk.clip.value(desk.parameter("duration"))).isEqualTo(new ParameterValue.Whole(15));
        assertThat(desk.clip.readingProperty().get().problems())
                .extracting(Diagnostic::rule)
                .doesNotContain("T01");
    }

    @Test
    void setsTheLengthAsAStepOfTheProject() {
        fixes.apply(fix(QuickFix.SetDuration.class));
        desk.project.undo();

        assertThat(desk.clip.value(desk.parameter("duration"))).isEqualTo(new ParameterValue.Whole(10));
    }

    @Test
    void fitsTheShotsIntoTheClip() {
        fixes.apply(fix(QuickFix.Rewrite.class));

        assertThat(script()).contains("0s–4s").contains("4s–10s");
    }

    @Test
    void leavesATextAloneThatHasChangedSince() {
        QuickFix stale = fix(QuickFix.Rewrite.class);
        desk.clip.scriptProperty().set("A");

        fixes.apply(stale);

        assertThat(script()).isEqualTo("A");
    }

    @Test
    void partsALongScriptIntoClipsBehindTheCurrentOne() {
        desk.clip.scriptProperty().set(LONG);

        fixes.apply(fix(QuickFix.SplitIntoClips.class));

        assertThat(clips()).extracting(Clip::title).containsExactly("Opening", "Opening 2", "Opening 3");
        assertThat(clips()).allSatisfy(clip -> assertThat(clip.script()).contains("Shot 1 | 0s–8s"));
        assertThat(script()).contains("quay").doesNotContain("rope");
        assertThat(desk.clip.value(desk.parameter("duration"))).isEqualTo(new ParameterValue.Whole(8));
    }

    @Test
    void givesTheLaterClipsTheFilesThatTheyCiteAlone() {
        AttachedFile quay = new AttachedFile(disk.resolve("quay.png"), "a");
        AttachedFile rope = new AttachedFile(disk.resolve("rope.png"), "b");
        desk.clip.setFiles(ParameterRole.REFERENCE_IMAGES, List.of(quay, rope));
        desk.clip.scriptProperty().set(LONG.replace("A quay", "image 1").replace("A rope", "image 2"));

        fixes.apply(fix(QuickFix.SplitIntoClips.class));

        assertThat(desk.clip.files(ParameterRole.REFERENCE_IMAGES)).containsExactly(quay, rope);
        assertThat(clips().get(1).files()).containsEntry(ParameterRole.REFERENCE_IMAGES, List.of(rope));
        assertThat(clips().get(1).script()).contains("image 1").doesNotContain("image 2");
        assertThat(clips().get(2).files()).containsEntry(ParameterRole.REFERENCE_IMAGES, List.of());
    }

    @Test
    void takesThePartingBackInOneStepAndAgain() {
        desk.clip.scriptProperty().set(LONG);
        fixes.apply(fix(QuickFix.SplitIntoClips.class));

        desk.project.undo();
        assertThat(clips()).hasSize(1);
        assertThat(script()).isEqualTo(LONG);
        assertThat(desk.clip.value(desk.parameter("duration"))).isEqualTo(new ParameterValue.Whole(10));

        desk.project.redo();
        assertThat(clips()).hasSize(3);
        assertThat(script()).doesNotContain("rope");
    }

    @Test
    void takesThePartingBackWhenTheEditorPutsTheTextBack() {
        desk.clip.scriptProperty().set(LONG);
        fixes.apply(fix(QuickFix.SplitIntoClips.class));
        String part = script();

        desk.clip.scriptProperty().set(LONG);
        assertThat(clips()).hasSize(1);
        assertThat(desk.project.canUndoProperty().get()).isFalse();

        desk.clip.scriptProperty().set(part);
        assertThat(clips()).hasSize(3);
    }

    @Test
    void partsAgainAfterThePartingWasTakenBack() {
        desk.clip.scriptProperty().set(LONG);
        fixes.apply(fix(QuickFix.SplitIntoClips.class));
        desk.project.undo();

        fixes.apply(fix(QuickFix.SplitIntoClips.class));

        assertThat(clips()).hasSize(3);
    }

    @Test
    void keepsWhatWasTypedBehindAParting() {
        desk.clip.scriptProperty().set(LONG);
        fixes.apply(fix(QuickFix.SplitIntoClips.class));
        desk.clip.scriptProperty().set("Typed since.");

        desk.project.undo();

        assertThat(clips()).hasSize(1);
        assertThat(script()).isEqualTo("Typed since.");
    }

    private String script() {
        return desk.clip.scriptProperty().get();
    }

    private List<Clip> clips() {
        return desk.project.projectProperty().get().clips();
    }

    private QuickFix fix(Class<? extends QuickFix> sort) {
        return desk.clip.readingProperty().get().problems().stream()
                .flatMap(problem -> problem.fixes().stream())
                .filter(sort::isInstance)
                .findFirst()
                .orElseThrow();
    }
}
