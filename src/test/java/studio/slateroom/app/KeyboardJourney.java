package studio.slateroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import studio.slateroom.settings.Appearance;
import studio.slateroom.ui.command.Command;
import studio.slateroom.ui.command.Keys;
import studio.slateroom.ui.command.palette.PaletteRow;

/** Everything without a mouse: found by typing, by keys of one's own, from pane to pane. */
class KeyboardJourney extends StudioJourney {

    @Test
    void findsACommandByTypingAndDoesIt(FxRobot robot) {
        studio.awaitProject();
        robot.clickOn("#script");

        openPalette(robot);
        studio.screenshot("palette-dark");
        robot.write("lig");
        assertThat(offered(robot)).first().isEqualTo("Light");
        robot.push(KeyCode.ENTER);

        assertThat(studio.settings().looks().appearance()).isEqualTo(Appearance.LIGHT);
        assertThat(isOpen(robot)).isFalse();
        assertThat(focused(robot).getId()).isEqualTo("script");
        openPalette(robot);
        assertThat(offered(robot)).as("what was used last").first().isEqualTo("Light");
        studio.screenshot("palette-light");
        robot.write("undo");
        robot.push(KeyCode.ENTER);
        assertThat(isOpen(robot)).as("it cannot be undone").isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(isOpen(robot)).isFalse();
        assertThat(focused(robot).getId()).isEqualTo("script");
    }

    @Test
    void goesToAClipByTyping(FxRobot robot) {
        studio.awaitProject();
        robot.push(KeyCode.CONTROL, KeyCode.N);
        studio.await(
                "the new clip", () -> studio.models().clips.rowsProperty().get().size() == 2);
        studio.await(
                "an empty script",
                () -> studio.models().editor.scriptProperty().get().isEmpty());

        openPalette(robot);
        robot.write("red conv");
        robot.push(KeyCode.ENTER);

        studio.await(
                "the script",
                () -> !studio.models().editor.scriptProperty().get().isEmpty());
    }

    @Test
    void keepsKeysOfOnesOwn(FxRobot robot) {
        studio.awaitProject();
        robot.push(KeyCode.CONTROL, KeyCode.SLASH);
        studio.await("the list", () -> robot.lookup("#keys-rows").tryQuery().isPresent());
        robot.clickOn("#keys-query").write("live draft");
        studio.screenshotOf("#keys-rows", "keys-found");
        press(robot, "view.liveDraft");
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertThat(key("view.liveDraft")).as("Duplicate shot has it").isEqualTo("Shortcut+L");
        studio.screenshotOf("#keys-rows", "keys-taken");
        press(robot, "view.liveDraft");
        robot.push(KeyCode.D);
        assertThat(key("view.liveDraft")).as("needed for writing").isEqualTo("Shortcut+L");
        press(robot, "view.liveDraft");
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.D);
        assertThat(key("view.liveDraft")).isEqualTo("Alt+Shortcut+D");
        robot.push(KeyCode.ESCAPE);
        studio.await("its end", () -> robot.lookup("#keys-rows").tryQuery().isEmpty());

        studio.close();
        openStudio();
        studio.awaitProject();
        boolean before = studio.models().live.onProperty().get();
        robot.clickOn("#script").push(KeyCode.CONTROL, KeyCode.L);
        assertThat(studio.models().live.onProperty().get()).isEqualTo(before);
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.D);
        assertThat(studio.models().live.onProperty().get()).isNotEqualTo(before);
    }

    @Test
    void goesFromPaneToPane(FxRobot robot) {
        studio.awaitProject();
        robot.clickOn("#script");
        List<String> visited = new ArrayList<>();

        for (int i = 0; i < 6; i++) {
            robot.push(KeyCode.F6);
            visited.add(pane(focused(robot)));
        }
        assertThat(visited).containsExactly("player", "timeline", "inspector", "queue", "clips", "editor");
        assertThat(focused(robot).getId()).isEqualTo("script");
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertThat(pane(focused(robot))).isEqualTo("clips");
    }

    @Test
    void reachesEveryControlByTab(FxRobot robot) {
        studio.awaitProject();
        Parent root = robot.lookup(".shell").query().getScene().getRoot();
        robot.interact(() -> robot.lookup("#clips").query().requestFocus());
        List<Node> visited = new ArrayList<>();

        for (int i = 0; i < 120 && !visited.contains(focused(robot)); i++) {
            visited.add(focused(robot));
            // Tab is a letter to the script, which Ctrl+Tab leaves.
            boolean writes = "script".equals(focused(robot).getId());
            if (writes) {
                robot.push(KeyCode.CONTROL, KeyCode.TAB);
            } else {
                robot.push(KeyCode.TAB);
            }
        }

        assertThat(visited.stream().map(KeyboardJourney::pane).distinct())
                .contains("clips", "editor", "player", "inspector", "queue");
        studio.screenshot("focus-last");
        assertThat(within(root)
                        .filter(node -> node instanceof Button && node.isFocusTraversable())
                        .filter(node -> shown(node) && !node.isDisabled() && !inCell(node)))
                .isSubsetOf(visited);
    }

    @Test
    void remembersHowTheWindowIsDivided(FxRobot robot) {
        studio.awaitProject();
        robot.interact(() -> split(robot, "columns").setDividerPosition(0, 0.25));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        studio.await("no timeline", () -> robot.lookup("#timeline").tryQuery().isEmpty());
        double before =
                robot.from(split(robot, "columns")).queryAs(SplitPane.class).getDividerPositions()[0];

        studio.close();
        openStudio();
        studio.awaitProject();

        assertThat(split(robot, "columns").getDividerPositions()[0]).isCloseTo(before, Offset.offset(0.02));
        assertThat(robot.lookup("#timeline").tryQuery()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        studio.await("the timeline", () -> robot.lookup("#timeline").tryQuery().isPresent());
        assertThat(split(robot, "rows").getDividerPositions()[0]).isCloseTo(0.84, Offset.offset(0.1));
    }

    private static SplitPane split(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(SplitPane.class);
    }

    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static boolean inCell(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof ListCell<?>) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Node> within(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(KeyboardJourney::within))
                : Stream.of(node);
    }

    private void openPalette(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        studio.await("the palette", () -> isOpen(robot));
    }

    private static boolean isOpen(FxRobot robot) {
        return robot.lookup(".palette").tryQuery().filter(Node::isVisible).isPresent();
    }

    private static List<String> offered(FxRobot robot) {
        ListView<PaletteRow> list = robot.lookup("#palette-rows").queryListView();
        return list.getItems().stream().map(PaletteRow::title).toList();
    }

    /** Presses the button in the list of keys that waits for other keys for a command. */
    private void press(FxRobot robot, String id) {
        Command command = studio.commands().all().find(id).orElseThrow();
        String title = studio.commands().all().title(command).getValue();
        studio.await("the line", () -> line(robot, title).isPresent());
        robot.interact(() -> line(robot, title).orElseThrow().fire());
    }

    private static Optional<Button> line(FxRobot robot, String title) {
        return robot.lookup(".keys-button")
                .match((Button button) ->
                        String.valueOf(button.getAccessibleText()).startsWith(title + ":"))
                .tryQueryAs(Button.class);
    }

    private String key(String id) {
        Command command = studio.commands().all().find(id).orElseThrow();
        return studio.commands()
                .shortcuts()
                .keysProperty(command)
                .get()
                .map(Keys::combination)
                .orElseThrow()
                .getName();
    }

    private static Node focused(FxRobot robot) {
        return Optional.ofNullable(robot.lookup(".shell").query().getScene().getFocusOwner())
                .orElseThrow();
    }

    private static String pane(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            for (String name : List.of("clips", "editor", "player", "timeline", "inspector", "queue")) {
                if (at.getStyleClass().contains(name) && at instanceof Parent) {
                    return name;
                }
            }
        }
        return "none";
    }
}
