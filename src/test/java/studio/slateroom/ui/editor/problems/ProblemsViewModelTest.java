package studio.slateroom.ui.editor.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.lint.Severity;
import studio.slateroom.ui.desk.DeskFixture;
import studio.slateroom.ui.desk.FakeText;
import studio.slateroom.ui.desk.QuickFixes;

class ProblemsViewModelTest {

    /** Ends too late, and shot 3 follows on shot 1. */
    private static final String SCRIPT = """
            Shot 1 | 0s–6s
            Wide shot, static camera. A quay at dawn.
            Shot 3 | 6s–14s
            Close-up, static camera. A rope on wet stone.
            """;

    @TempDir
    Path disk;

    private final DeskFixture desk = new DeskFixture();
    private final FakeText text = new FakeText(desk.clip);
    private final List<String> explained = new ArrayList<>();
    private ProblemsViewModel model;

    @BeforeEach
    void open() {
        desk.open(disk, SCRIPT);
        model = new ProblemsViewModel(
                desk.clip,
                text,
                new QuickFixes(desk.clip, desk.project, text),
                explained::add,
                desk.time.tasks(),
                desk.texts);
    }

    @Test
    void tellsProblemsInOrderWithPlaceAndFixes() {
        assertThat(rows()).extracting(row -> row.problem().rule()).containsExactly("T10", "T01");
        ProblemRow overrun = rows().getLast();
        assertThat(overrun.place()).isEqualTo("Line 3");
        assertThat(overrun.severity()).isEqualTo(Severity.ERROR);
        assertThat(overrun.message()).startsWith("The shots run to 14 s, but the clip is only 10 s long.");
        assertThat(overrun.fixes())
                .extracting(ProblemRow.Fix::label)
                .containsExactly("Make the clip 15 s long", "Fit the shots to 10 s");
    }

    @Test
    void tellsOfTheRuleThatIsBroken() {
        model.explain(rows().getLast());

        assertThat(explained).containsExactly("T01");
    }

    @Test
    void countsBySeverity() {
        assertThat(model.foundProperty().get().count(Severity.ERROR)).isEqualTo(1);
        assertThat(model.foundProperty().get().count(Severity.WARNING)).isEqualTo(1);
        assertThat(model.summaryProperty().get()).isEqualTo("1 error · 1 warning");
    }

    @Test
    void hasNothingToSayOfACleanScript() {
        desk.clip
                .scriptProperty()
                .set("Shot 1 | 0s–5s\nWide shot, static. A quay.\nShot 2 | 5s–10s\nClose-up, static. Mia.");

        assertThat(rows()).isEmpty();
        assertThat(model.summaryProperty().get()).isEqualTo("Nothing to mend. The script suits its clip.");
    }

    @Test
    void goesAroundTheProblems() {
        int number = rows().getFirst().start();
        int time = rows().getLast().start();

        model.next(0);
        model.next(number);
        model.next(time);
        model.previous(number);

        assertThat(text.selections)
                .containsExactly(TextSpan.at(number), TextSpan.at(time), TextSpan.at(number), TextSpan.at(time));
    }

    @Test
    void listsTheWorstFirst() {
        assertThat(model.foundProperty().get().worstFirst())
                .extracting(ProblemRow::severity)
                .containsExactly(Severity.ERROR, Severity.WARNING);
    }

    @Test
    void findsWhatIsAtTheCaretElseOnItsLine() {
        int time = rows().getLast().start();

        assertThat(model.around(time + 1)).containsExactly(rows().getLast());
        assertThat(model.around(SCRIPT.indexOf("Shot 3"))).hasSize(2);
        assertThat(model.around(0)).isEmpty();
    }

    @Test
    void mends() {
        model.apply(rows().getLast().fixes().get(1));

        assertThat(desk.clip.scriptProperty().get()).contains("0s–4s", "4s–10s");
        assertThat(rows()).extracting(row -> row.problem().rule()).containsExactly("T10");
    }

    private List<ProblemRow> rows() {
        return model.foundProperty().get().rows();
    }
}
