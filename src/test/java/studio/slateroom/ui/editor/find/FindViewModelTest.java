package studio.slateroom.ui.editor.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.ui.desk.DeskFixture;
import studio.slateroom.ui.desk.FakeEditor;
import studio.slateroom.ui.desk.ScriptText;

class FindViewModelTest {

    private static final String SCRIPT = "Shot 1 | 0s–4s\nA car. Two cars.\nShot 2 | 4s–8s\nThe Car turns.";

    @TempDir
    Path disk;

    private final DeskFixture desk = new DeskFixture();
    private FakeEditor editor;
    private FindViewModel model;

    @BeforeEach
    void open() {
        desk.open(disk, SCRIPT);
        ScriptText script = new ScriptText(desk.clip);
        editor = new FakeEditor(desk.clip);
        script.shownIn(editor);
        model = new FindViewModel(desk.clip, script, desk.time.tasks(), desk.texts);
        model.open(true);
    }

    @Test
    void selectsAndCountsWhatIsTyped() {
        model.wordsProperty().set("car");

        assertThat(editor.selected()).isEqualTo("car");
        assertThat(model.statusProperty().get()).isEqualTo("1 of 3");
    }

    @Test
    void goesRoundInBothDirections() {
        model.wordsProperty().set("car");
        model.next();
        model.next();
        assertThat(model.statusProperty().get()).isEqualTo("3 of 3");
        assertThat(editor.selected()).isEqualTo("Car");

        model.next();
        assertThat(model.statusProperty().get()).isEqualTo("1 of 3");

        model.previous();
        assertThat(model.statusProperty().get()).isEqualTo("3 of 3");
    }

    @Test
    void tellsCapitalsApartWhenAsked() {
        model.matchesCaseProperty().set(true);
        model.wordsProperty().set("Car");

        assertThat(model.statusProperty().get()).isEqualTo("1 of 1");
    }

    @Test
    void replacesOneAndGoesOn() {
        model.wordsProperty().set("car");
        model.replacementProperty().set("van");
        model.replace();

        assertThat(editor.text()).contains("A van. Two cars.");
        assertThat(model.statusProperty().get()).isEqualTo("1 of 2");
        assertThat(editor.selected()).isEqualTo("car");
    }

    @Test
    void marksAllPlacesAndTheSelectedOneUntilTheBarIsClosed() {
        model.wordsProperty().set("car");
        model.next();

        FoundPlaces places = model.placesProperty().get().orElseThrow();
        assertThat(places.text()).isEqualTo(SCRIPT);
        assertThat(places.spans()).hasSize(3);
        assertThat(places.current()).contains(places.spans().get(1));

        model.close();
        assertThat(model.placesProperty().get()).isEmpty();
    }

    @Test
    void marksOfTooManyPlacesThoseAroundTheSelectedOne() {
        desk.clip.scriptProperty().set("a ".repeat(5000));
        model.wordsProperty().set("a");
        model.previous();

        FoundPlaces places = model.placesProperty().get().orElseThrow();
        assertThat(places.spans()).hasSize(500);
        assertThat(places.spans().getLast()).isEqualTo(places.current().orElseThrow());
        assertThat(model.statusProperty().get()).isEqualTo("5,000 of 5,000");
    }

    @Test
    void replacesAllAsOneStep() {
        model.wordsProperty().set("car");
        model.replacementProperty().set("van");
        model.replaceAll();

        assertThat(editor.text()).contains("A van. Two vans.", "The van turns.");
        assertThat(model.statusProperty().get()).isEqualTo("Replaced 3 matches");

        editor.undo();
        assertThat(editor.text()).isEqualTo(SCRIPT);
    }

    @Test
    void replacesByPatternWithGroups() {
        model.patternProperty().set(true);
        model.wordsProperty().set("(\\d)s–(\\d)s");
        model.replacementProperty().set("$1-$2秒");
        model.replaceAll();

        assertThat(editor.text()).contains("Shot 1 | 0-4秒", "Shot 2 | 4-8秒");
    }

    @Test
    void saysThatThereIsNothingOrThatThePatternIsWrong() {
        model.wordsProperty().set("boat");
        assertThat(model.statusProperty().get()).isEqualTo("No matches");
        assertThat(model.faultyProperty().get()).isTrue();

        model.patternProperty().set(true);
        model.wordsProperty().set("(");
        assertThat(model.statusProperty().get()).isEqualTo("This is no complete regular expression");

        model.wordsProperty().set("");
        assertThat(model.statusProperty().get()).isEmpty();
        assertThat(model.faultyProperty().get()).isFalse();
    }

    @Test
    void beginsWithTheSelectedWords() {
        editor.select(SCRIPT, "turns");
        model.open(false);

        assertThat(model.wordsProperty().get()).isEqualTo("turns");
        assertThat(model.statusProperty().get()).isEqualTo("1 of 1");
        assertThat(model.replacingProperty().get()).isFalse();
    }

    @Test
    void countsAgainWhenTheScriptChanges() {
        model.wordsProperty().set("car");
        desk.clip.scriptProperty().set("No more of them.");

        assertThat(model.statusProperty().get()).isEqualTo("No matches");
    }
}
