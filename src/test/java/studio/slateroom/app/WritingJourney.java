package studio.slateroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.edit.ScriptEdit;
import studio.slateroom.script.edit.TextEdit;
import studio.slateroom.ui.desk.ScriptText;

/** From a template to a script of one's own. */
class WritingJourney extends StudioJourney {

    private static final String FILLED = "Gentle push in on a brass lamp. ";

    @Test
    void writesAScriptFromATemplate(FxRobot robot) {
        studio.awaitProject();
        CodeArea script = robot.lookup("#script").queryAs(CodeArea.class);
        robot.clickOn("#script").push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        studio.screenshot("writing-empty");

        robot.clickOn("Commercial");
        assertThat(script.getText()).startsWith("A commercial for [your product]");
        assertThat(script.getSelectedText()).isEqualTo("[your product]");
        String template = script.getText();

        robot.push(KeyCode.CONTROL, KeyCode.HOME).write("Gentle pus").push(KeyCode.CONTROL, KeyCode.SPACE);
        studio.await("the list", () -> robot.lookup("#proposals").tryQuery().isPresent());
        robot.push(KeyCode.ENTER);
        assertThat(script.getText()).startsWith("Gentle push in");
        robot.write(" on a brass lamp. ");
        assertThat(script.getText()).isEqualTo(FILLED + template);

        robot.push(KeyCode.CONTROL, KeyCode.H)
                .write("[your product]")
                .clickOn("#find-replacement")
                .write("the lamp");
        studio.await(
                "the count",
                () -> robot.lookup("#find-status").queryLabeled().getText().equals("1 of 2"));
        studio.screenshot("writing-find");
        robot.clickOn("#find-replace-all");
        assertThat(script.getText()).isEqualTo(FILLED + template.replace("[your product]", "the lamp"));
        robot.push(KeyCode.ESCAPE);

        robot.clickOn("#script").push(KeyCode.CONTROL, KeyCode.HOME);
        String replaced = script.getText();
        change(robot, "Shot 2", "Shot 7");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertThat(script.getText()).isEqualTo(replaced);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(script.getText()).contains("Shot 7").doesNotContain("Shot 2");
        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(script.getText()).isEqualTo(FILLED + template);
        studio.screenshot("writing-undone");
    }

    @Test
    void takesBackAsManyStepsAsWereMade(FxRobot robot) {
        studio.awaitProject();
        CodeArea script = robot.lookup("#script").queryAs(CodeArea.class);
        String first = script.getText();
        ScriptText text = studio.models().script;

        robot.interact(() -> {
            for (int i = 0; i < 1000; i++) {
                text.apply(ScriptEdit.of(TextEdit.insert(0, "x")));
            }
        });
        assertThat(script.getText()).hasSize(first.length() + 1000);
        robot.interact(() -> {
            for (int i = 0; i < 1000; i++) {
                text.undo();
            }
        });

        assertThat(script.getText()).isEqualTo(first);
    }

    @Test
    void offersFilesBehindTheSignAndClosesWithEscape(FxRobot robot) {
        studio.awaitProject();
        studio.await(
                "the thumbnails",
                () -> robot.lookup(".reference-tile").queryAll().size() == 4);
        type(robot, "A woman as in @");
        studio.await("the list", () -> robot.lookup("#proposals").tryQuery().isPresent());

        robot.push(KeyCode.ESCAPE);
        studio.await(
                "the list's end", () -> robot.lookup("#proposals").tryQuery().isEmpty());
        robot.push(KeyCode.BACK_SPACE).write("@");
        studio.await(
                "the list again", () -> robot.lookup("#proposals").tryQuery().isPresent());
        robot.push(KeyCode.DOWN).push(KeyCode.TAB);

        assertThat(robot.lookup("#script").queryAs(CodeArea.class).getText()).isEqualTo("A woman as in image 2");
    }

    private void change(FxRobot robot, String words, String others) {
        ScriptText text = studio.models().script;
        int at = text.text().indexOf(words);
        robot.interact(() -> text.apply(ScriptEdit.of(new TextEdit(new TextSpan(at, at + words.length()), others))));
    }
}
