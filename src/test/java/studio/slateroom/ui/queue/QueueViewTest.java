package studio.slateroom.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import studio.slateroom.catalog.CatalogReader;
import studio.slateroom.generation.Requests;
import studio.slateroom.jobs.Claim;
import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobId;
import studio.slateroom.jobs.JobOrder;
import studio.slateroom.jobs.JobQueue;
import studio.slateroom.jobs.JobState;
import studio.slateroom.jobs.MemoryJobJournal;
import studio.slateroom.jobs.TestTools;
import studio.slateroom.jobs.spending.MemorySpendLedger;
import studio.slateroom.jobs.spending.PriceTable;
import studio.slateroom.jobs.spending.Quote;
import studio.slateroom.media.PngFile;
import studio.slateroom.platform.Texts;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.FakeVideoProvider;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.ProviderFault.Moderated.Subject;
import studio.slateroom.provider.RemoteId;
import studio.slateroom.provider.RemoteState;
import studio.slateroom.settings.Appearance;
import studio.slateroom.settings.secrets.FakeKeyStore;
import studio.slateroom.settings.secrets.ServiceKey;
import studio.slateroom.ui.account.AccountController;
import studio.slateroom.ui.account.AccountPorts;
import studio.slateroom.ui.account.AccountViewModel;
import studio.slateroom.ui.command.Commands;
import studio.slateroom.ui.command.KeyRouter;
import studio.slateroom.ui.command.Shortcuts;
import studio.slateroom.ui.fx.Fonts;
import studio.slateroom.ui.fx.FxThread;
import studio.slateroom.ui.fx.Pictures;
import studio.slateroom.ui.fx.Theme;
import studio.slateroom.ui.fx.UiTasks;
import studio.slateroom.ui.fx.ViewLoader;
import studio.slateroom.ui.fx.WindowExtension;

/** The drawer with all that can go wrong, under the hands of a user. */
@ExtendWith(WindowExtension.class)
class QueueViewTest {

    @TempDir
    Path folder;

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final FakeVideoProvider paid =
            new FakeVideoProvider().named("segmind").charging().atOnce(2);
    private final MemoryJobJournal journal = new MemoryJobJournal();
    private final JobQueue queue = new JobQueue(List.of(paid), journal, TestTools.at(Clock.systemUTC()));
    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final List<String> visited = Collections.synchronizedList(new ArrayList<>());
    private final Theme theme = new Theme();
    private QueueViewModel model;
    private QueueController controller;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(this::show));
    }

    private void show() {
        Fonts.load(Path.of("target/cache"));
        theme.choiceProperty().set(Appearance.DARK);
        theme.install();
        UiTasks tasks = new UiTasks(background, new FxThread());
        SilentCopy silent = new SilentCopy(CatalogReader.bundled(), new PriceTable(new MemorySpendLedger()));
        model = new QueueViewModel(
                queue,
                _ -> true,
                new JobActions(queue, new RecordedPlaces(visited), silent, tasks, texts),
                new JobWords(texts, Clock.system(ZoneId.systemDefault())),
                tasks,
                texts,
                _ -> {},
                _ -> {});
        controller = new QueueController(model, texts);
        Parent view = new ViewLoader(texts)
                .with(QueueController.class, () -> controller)
                .with(ReconcileController.class, () -> new ReconcileController(model, texts))
                .with(AccountController.class, () -> new AccountController(account(tasks), () -> {}))
                .load(QueueController.class);
        BorderPane root = new BorderPane();
        root.setBottom(view);
        stage.setScene(new Scene(root, 1000, 700));
        Commands commands = new Commands(texts, Stream.of(new QueueCommands(model, texts).selected()));
        new KeyRouter(new Shortcuts(commands, Map.of(), _ -> {})).listen(stage.getScene());
        stage.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> {
            theme.choiceProperty().set(Appearance.SYSTEM);
            stage.hide();
        }));
        queue.close();
        background.close();
    }

    @Test
    void saysWhatEachStateMeansAndWhatCanBeDone(FxRobot robot) {
        Optional<Claim> claim = Optional.of(new Claim(new RemoteId("remote-9"), Instant.now()));
        save("Done", new JobState.Succeeded(folder.resolve("a.mp4"), Optional.of(Usd.of(1.49))));
        save("Called off", new JobState.Cancelled(claim));
        save("Poor", new JobState.Failed(new ProviderFault.OutOfCredit(Optional.of(Usd.of(0.12)))));
        save("Loud", new JobState.Failed(new ProviderFault.Moderated(Subject.OUTPUT_SOUND)));
        queue.start();
        await(
                "the list",
                () -> robot.lookup("#jobs").queryAs(ListView.class).getItems().size() == 4);
        robot.interact(controller::toggle);

        await("its rows", () -> buttons(robot).contains("Turn sound off and retry · $1.51"));
        assertThat(buttons(robot))
                .contains(
                        "Top up",
                        "Try again · $1.51",
                        "Turn sound off and retry · $1.51",
                        "Fetch it after all",
                        "Show take");
        pictures("queue-ended");

        robot.clickOn("Top up");
        assertThat(visited).containsExactly("service");
    }

    @Test
    void countsDownWhileTheServiceIsAway(FxRobot robot) {
        paid.makes(new RemoteState.Working(-1));
        paid.stumbling(Collections.nCopies(500, new ProviderFault.Unreachable()).toArray(ProviderFault[]::new));
        queue.start();
        queue.order(order("Opening"));
        await("trouble", () -> rows().stream().anyMatch(row -> row.givesUp().isPresent()));
        paid.failing(new ProviderFault.RateLimited(Instant.now().plus(Duration.ofMinutes(10))));
        queue.order(order("Chase"));
        await("the pause", () -> rows().stream().anyMatch(row -> row.pause().isPresent() && row.canMove()));
        queue.order(order("Ending"));
        robot.interact(controller::toggle);
        await("all rows", () -> statuses(robot).size() == 3);

        assertThat(statuses(robot).get(0)).startsWith("Segmind does not answer. Asking again until ");
        assertThat(statuses(robot).get(1)).startsWith("Segmind takes no orders until ");
        String before = statuses(robot).get(1);
        await("a tick", () -> !statuses(robot).get(1).equals(before));
        pictures("queue-trouble");

        robot.interact(() -> {
            ListView<?> list = robot.lookup("#jobs").queryAs(ListView.class);
            list.requestFocus();
            list.getSelectionModel().select(2);
        });
        robot.push(KeyCode.ALT, KeyCode.UP);
        await("the move", () -> rows().get(1).job().order().title().equals("Ending"));
        assertThat(robot.lookup("#jobs")
                        .queryAs(ListView.class)
                        .getSelectionModel()
                        .getSelectedIndex())
                .isOne();
    }

    @Test
    void asksForTheUsersWordAndTakesIt(FxRobot robot) {
        save("Opening", new JobState.Unknown(Optional.of(Usd.of(25)), Optional.of(Usd.of(23.49))));
        save("Chase", new JobState.Unknown(Optional.of(Usd.of(25)), Optional.of(Usd.of(25))));
        save("Done", new JobState.Succeeded(folder.resolve("a.mp4"), Optional.of(Usd.of(1.49))));
        queue.start();
        await("the cards", () -> robot.lookup(".reconcile-card").queryAll().size() == 2);
        assertThat(texts(robot, ".reconcile-evidence"))
                .containsExactlyInAnyOrder(
                        "Balance before $25.00, now $23.49: $1.51 less. It was probably bought.",
                        "Balance before $25.00, now $25.00: nothing is gone so far."
                                + " It is charged when it is finished: look again in 20 minutes.");
        pictures("queue-unknown");

        robot.clickOn(robot.lookup(".reconcile-card .text-field").nth(0).<javafx.scene.Node>query());
        robot.write("no id").push(KeyCode.ENTER);
        await(
                "the remark",
                () -> texts(robot, ".reconcile-card .text-danger").stream()
                        .anyMatch(text -> text.startsWith("That is no request id.")));
        pictures("queue-unknown-wrong");

        robot.clickOn("It was not bought");
        await("one card", () -> robot.lookup(".reconcile-card").queryAll().size() == 1);
        assertThat(paid.submissions()).isZero();
    }

    private AccountViewModel account(UiTasks tasks) {
        ServiceKey none = new ServiceKey(Map.of(), new FakeKeyStore());
        return new AccountViewModel(
                new AccountPorts(none, Optional::empty, () -> Usd.ZERO, _ -> Usd.ZERO, () -> false), tasks, texts);
    }

    private List<JobRow> rows() {
        return model.rowsProperty().get();
    }

    private static List<String> buttons(FxRobot robot) {
        return robot.lookup("#jobs .button").queryAllAs(Button.class).stream()
                .filter(Button::isVisible)
                .map(Button::getText)
                .toList();
    }

    private static List<String> statuses(FxRobot robot) {
        return texts(robot, "#jobs .job-status");
    }

    private static List<String> texts(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Label.class).stream()
                .filter(Label::isVisible)
                .map(Label::getText)
                .toList();
    }

    private void save(String title, JobState state) {
        journal.save(new Job(new JobId(title), order(title), Instant.now(), 1, state));
    }

    private JobOrder order(String title) {
        return new JobOrder(
                "clip",
                title,
                "project",
                "segmind",
                Requests.of(Requests.SEEDANCE_2, Map.of()),
                folder.resolve("takes").resolve(title + ".mp4"),
                Optional.of(new Quote(Usd.of(1.51))));
    }

    private static void await(String what, BooleanSupplier reached) {
        try {
            WaitForAsyncUtils.waitFor(
                    20,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(reached::getAsBoolean)));
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("it did not come: " + what, e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Pictures in both themes for whoever looks at the results. */
    private void pictures(String name) {
        for (Appearance appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
            WaitForAsyncUtils.waitFor(
                    WaitForAsyncUtils.asyncFx(() -> theme.choiceProperty().set(appearance)));
            WaitForAsyncUtils.waitForFxEvents();
            var picture = WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(
                    () -> Pictures.picture(stage.getScene().snapshot(null))));
            try {
                Path file = Path.of(
                        "target/screenshots", name + "-" + appearance.name().toLowerCase(Locale.ROOT) + ".png");
                PngFile.write(picture, file);
            } catch (java.io.IOException e) {
                throw new AssertionError(e);
            }
        }
    }
}
