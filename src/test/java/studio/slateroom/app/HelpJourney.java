package studio.slateroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import studio.slateroom.help.Guide;
import studio.slateroom.help.Span;
import studio.slateroom.help.Target;

/** Somebody looks something up, and looks for what is wrong. */
class HelpJourney extends StudioJourney {

    @Test
    void findsAChapterByItsWordsAndFollowsALink(FxRobot robot) {
        studio.awaitProject();
        robot.push(KeyCode.F1);
        studio.await("the guide", () -> !studio.models().help.entries().isEmpty());
        robot.clickOn("#help-query").write("needs your word");
        studio.screenshot("guide-search");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(chapter()).contains("buying");
        studio.screenshot("guide-chapter");

        WaitForAsyncUtils.waitFor(
                WaitForAsyncUtils.asyncFx(() -> studio.models().help.showChapter("first-clip")));
        robot.interact(() -> link(robot, "timeline").fire());
        assertThat(chapter()).contains("timeline");
        robot.clickOn("#help-back");
        assertThat(chapter()).isEmpty();
        robot.push(KeyCode.ESCAPE);
        assertThat(studio.models().help.openProperty().get()).isFalse();
    }

    @Test
    void namesCommandsInTheGuideThatAreThere() {
        assertThat(Stream.of(Guide.in(Locale.ENGLISH), Guide.in(Locale.CHINESE))
                        .flatMap(guide -> guide.chapters().stream())
                        .flatMap(chapter -> chapter.spans())
                        .flatMap(HelpJourney::commands))
                .isNotEmpty()
                .allSatisfy(id ->
                        assertThat(studio.commands().all().find(id)).as(id).isPresent());
    }

    @Test
    void saysWhatTheProgramStandsOn(FxRobot robot) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> studio.help().showAbout()));
        studio.await(
                "the versions",
                () -> robot.lookup(".about-number").queryAllAs(Label.class).stream()
                        .noneMatch(label -> label.getText().equals("…")));

        List<String> versions = robot.lookup(".about-number").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
        assertThat(versions).hasSize(4);
        assertThat(versions.getFirst()).isEqualTo(System.getProperty("java.runtime.version"));
        assertThat(versions.getLast()).matches("n?\\d.*");
        studio.screenshotOf("#about-copy", "about");
        robot.clickOn("#about-copy");
        assertThat(clipboard()).contains("FFmpeg " + versions.getLast());
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void looksForTroublesAndCopiesAReportWithoutTheScript(FxRobot robot) {
        studio.awaitProject();
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> studio.help().showDiagnosis()));
        studio.await(
                "the checks", () -> !robot.lookup("#diagnosis-copy").query().isDisabled());

        assertThat(robot.lookup("#diagnosis-checks").queryAs(VBox.class).getChildren())
                .hasSize(11);
        studio.screenshotOf("#diagnosis-copy", "diagnosis");
        robot.clickOn("#diagnosis-copy");
        studio.await(
                "the report",
                () -> robot.lookup("#diagnosis-copy")
                        .queryAs(Button.class)
                        .getText()
                        .equals("Report copied"));
        assertThat(clipboard())
                .startsWith("Slateroom: ")
                .contains("FFmpeg", "[ok] Folders")
                .doesNotContain("convertible", System.getProperty("user.home") + "/");
        robot.push(KeyCode.ESCAPE);
    }

    private static Hyperlink link(FxRobot robot, String words) {
        return robot.lookup(".guide-link").queryAllAs(Hyperlink.class).stream()
                .filter(link -> link.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private Optional<String> chapter() {
        return studio.models()
                .help
                .readingProperty()
                .get()
                .map(reading -> reading.chapter().id());
    }

    private static Stream<String> commands(Span span) {
        return switch (span) {
            case Span.Keys keys -> Stream.of(keys.command());
            case Span.Link link when link.target() instanceof Target.Command command -> Stream.of(command.id());
            default -> Stream.empty();
        };
    }

    private static String clipboard() {
        return WaitForAsyncUtils.waitFor(
                WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().getString()));
    }
}
