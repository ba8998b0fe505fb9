package studio.slateroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import studio.slateroom.catalog.CatalogReader;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.jobs.Claim;
import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobId;
import studio.slateroom.jobs.JobOrder;
import studio.slateroom.jobs.JobState;
import studio.slateroom.jobs.sqlite.SqliteJobJournal;
import studio.slateroom.platform.Texts;
import studio.slateroom.project.Clip;
import studio.slateroom.project.ProjectFolder;
import studio.slateroom.project.SampleProject;
import studio.slateroom.provider.RemoteId;
import studio.slateroom.ui.player.PlayerState;

/** The studio is closed, or killed, and opened again. */
class ReturnJourney extends StudioJourney {

    @Test
    void findsScriptSettingsJobsAndTakesAgain(FxRobot robot) {
        studio.awaitProject();
        type(robot, "Close-up, static camera. A hand lights a match.");
        chooseShortClip(robot);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        awaitTake();

        reopen();

        assertThat(studio.models().editor.scriptProperty().get()).endsWith("A hand lights a match.");
        studio.await(
                "the take again",
                () -> studio.models().takes.rowsProperty().get().size() == 1);
        studio.await("its first frame", () -> studio.player().stateProperty().get() == PlayerState.PAUSED);
        studio.await(
                "the job again",
                () -> studio.models().queue.rowsProperty().get().size() == 1);
        assertThat(studio.models().queue.rowsProperty().get().getFirst().canShow())
                .isTrue();

        robot.push(KeyCode.CONTROL, KeyCode.N);
        studio.await(
                "a clip without takes", () -> studio.player().stateProperty().get() == PlayerState.EMPTY);
    }

    @Test
    void offersAJobAgainThatDiedWithTheProgram(FxRobot robot) {
        studio.awaitProject();
        Clip clip = studio.models().project().projectProperty().get().clips().getFirst();
        Path target = new ProjectFolder(studio.directories().projects().resolve(SampleProject.TITLE))
                .newTake("draft", "abcdef");
        closeStudio();
        try (SqliteJobJournal journal =
                SqliteJobJournal.open(studio.directories().data().resolve("jobs.db"))) {
            journal.save(new Job(
                    new JobId("killed"),
                    new JobOrder(clip.id(), clip.title(), "animatic", shortRequest(clip), target),
                    Instant.now(),
                    1,
                    new JobState.Remote(new Claim(new RemoteId("of-the-dead-process"), Instant.EPOCH))));
        }

        openStudio();
        studio.await(
                "the offer",
                () -> studio.models().queue.rowsProperty().get().stream()
                        .anyMatch(row -> row.remedy().isPresent()));
        assertThat(robot.lookup("#jobs").query().isVisible()).isTrue();
        studio.screenshot("interrupted-job");

        robot.clickOn(Texts.in(Locale.ENGLISH).get("queue.job.retry"));
        awaitTake();
        assertThat(target).isNotEmptyFile();
    }

    private static GenerationRequest shortRequest(Clip clip) {
        var model = CatalogReader.bundled().find("seedance-2.0").orElseThrow();
        var values = new LinkedHashMap<>(clip.request(model).values());
        values.put("duration", new ParameterValue.Whole(4));
        values.put("resolution", new ParameterValue.Text("480p"));
        return new GenerationRequest(model.slug(), values);
    }

    private void reopen() {
        closeStudio();
        openStudio();
        studio.awaitProject();
    }
}
