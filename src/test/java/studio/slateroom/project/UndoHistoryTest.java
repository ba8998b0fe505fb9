package studio.slateroom.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UndoHistoryTest {

    private final UndoHistory<String> history = new UndoHistory<>();

    @Test
    void goesBackAndForth() {
        history.record("a", "one");
        history.record("b", "two");

        assertThat(history.undo("three")).contains("two");
        assertThat(history.undo("two")).contains("one");
        assertThat(history.undo("one")).isEmpty();
        assertThat(history.redo("one")).contains("two");
        assertThat(history.redo("two")).contains("three");
        assertThat(history.redo("three")).isEmpty();
    }

    @Test
    void takesChangesOfOneKindInARowForOneStep() {
        history.record("seed", "one");
        history.record("seed", "two");

        assertThat(history.undo("three")).contains("one");
        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void beginsANewStepAfterOneWasTakenBack() {
        history.record("seed", "one");
        history.record("model", "two");
        history.undo("three");

        history.record("seed", "two");

        assertThat(history.undo("four")).contains("two");
        assertThat(history.undo("two")).contains("one");
    }

    @Test
    void forgetsWhatWasUndoneOnceSomethingElseIsDone() {
        history.record("a", "one");
        history.undo("two");

        history.record("b", "one");

        assertThat(history.canRedo()).isFalse();
    }
}
