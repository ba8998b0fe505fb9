package studio.slateroom.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import studio.slateroom.app.help.HelpParts;
import studio.slateroom.app.opening.CallTaker;
import studio.slateroom.app.opening.StudioCall;
import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JournalException;
import studio.slateroom.platform.Texts;
import studio.slateroom.project.ProjectFolder;
import studio.slateroom.settings.Engine;
import studio.slateroom.settings.desktop.DesktopTextSize;
import studio.slateroom.ui.account.AccountController;
import studio.slateroom.ui.account.BalanceCall;
import studio.slateroom.ui.desk.ShotFocus;
import studio.slateroom.ui.editor.EditorController;
import studio.slateroom.ui.editor.find.FindController;
import studio.slateroom.ui.editor.problems.ProblemsController;
import studio.slateroom.ui.editor.writing.MeterController;
import studio.slateroom.ui.editor.writing.ScriptMenuController;
import studio.slateroom.ui.editor.writing.StartController;
import studio.slateroom.ui.fx.FileDialogs;
import studio.slateroom.ui.fx.Theme;
import studio.slateroom.ui.fx.Toast;
import studio.slateroom.ui.fx.ViewLoader;
import studio.slateroom.ui.generate.GenerateController;
import studio.slateroom.ui.help.HelpController;
import studio.slateroom.ui.library.ClipsController;
import studio.slateroom.ui.library.TakesController;
import studio.slateroom.ui.live.LiveController;
import studio.slateroom.ui.parameters.ParametersController;
import studio.slateroom.ui.player.PlayerController;
import studio.slateroom.ui.player.PlayerViewModel;
import studio.slateroom.ui.queue.QueueController;
import studio.slateroom.ui.queue.ReconcileController;
import studio.slateroom.ui.references.ReferencesController;
import studio.slateroom.ui.settings.SettingsSection;
import studio.slateroom.ui.shell.Desktop;
import studio.slateroom.ui.shell.FileCommands;
import studio.slateroom.ui.shell.MenuController;
import studio.slateroom.ui.shell.PaneLayout;
import studio.slateroom.ui.shell.ShellController;
import studio.slateroom.ui.timeline.TimelineController;

/** The studio's parts, put together by hand. Lives on the FX thread. */
final class StudioGraph implements AutoCloseable {

    private static final Logger LOG = System.getLogger(StudioGraph.class.getName());

    private final CoreGraph core;
    private final Desktop desktop;
    private final StudioServices services;
    private final Theme theme = new Theme();
    private final PlayerParts player;
    private final StudioModels models;
    private final ShellController shell;
    private final SettingsParts settings;
    private final ViewLoader views;
    private final StackPane view = new StackPane();
    private final StudioHelp help;
    private final StudioCommands commands;
    private final PaneLayout layout;

    /**
     * The studio.
     *
     * @param balance asks what is left on the account
     * @param desktop opens what is not the studio's to show
     */
    StudioGraph(CoreGraph core, BalanceCall balance, Desktop desktop) {
        this.core = core;
        this.desktop = desktop;
        services = new StudioServices(core);
        theme.choiceProperty().set(services.settings().looks().appearance());
        theme.textSizeProperty().set(services.settings().looks().textSize());
        theme.install();
        ShotFocus focus = new ShotFocus();
        player = new PlayerParts(services, core.texts(), focus, desktop);
        models = new StudioModels(
                core,
                services,
                balance,
                player,
                focus,
                new StudioModels.Hooks(this::reveal, this::takeReady, places()));
        rememberChoices();
        layout = new PaneLayout(
                services.settings().layout(),
                change -> services.change(now -> now.withLayout(change.apply(now.layout()))));
        shell = new ShellController(models.shell, models.restore, layout);
        help = new StudioHelp(
                core,
                services,
                models,
                new StudioHelp.Window(view, shell, desktop, this::openKeySettings, player.libVlc()));
        settings = new SettingsParts(
                services, models.key, core.account(), theme, help.parts().updates(), core.texts());
        commands = makeCommands();
        views = views();
        // A window that is too narrow for the panes cuts them at its right edge only.
        view.setAlignment(Pos.TOP_LEFT);
        view.getChildren().setAll(views.load(ShellController.class));
        view.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                commands.keys().listen(scene);
            }
        });
    }

    /** What stands in the window. */
    Parent view() {
        return view;
    }

    Texts texts() {
        return core.texts();
    }

    StudioServices services() {
        return services;
    }

    StudioModels models() {
        return models;
    }

    HelpParts help() {
        return help.parts();
    }

    StudioCommands commands() {
        return commands;
    }

    PlayerViewModel player() {
        return player.model();
    }

    /**
     * Puts the next panes into the window, what is typed into first.
     *
     * @return whether more are to come
     */
    boolean fillNext() {
        return shell.fillNext(views);
    }

    /** Begins to open what the studio was called for: its project, or the last one; its script as a new clip there. */
    void openProject(StudioCall call) {
        Optional<Path> last = call.project()
                .map(ProjectFolder::path)
                .or(() -> services.settings().habits().lastProject().map(Path::of));
        models.shell.openLast(last, core.directories().projects());
        new CallTaker(models.shell).takeScript(call);
        core.catalogFault().ifPresent(models.shell::tell);
        core.settings().fault().ifPresent(models.shell::tell);
    }

    /** Begins what is slow and nobody types into, once all of the window is there. */
    void begin() {
        player.begin();
        services.tasks()
                .run(
                        () -> DesktopTextSize.ask(System.getProperty("os.name", "")),
                        size -> size.ifPresent(theme.desktopTextSizeProperty()::set));
        models.live.start();
        help.begin();
        services.tasks()
                .run(
                        () -> {
                            services.queue().start();
                            return Boolean.TRUE;
                        },
                        _ -> {},
                        this::queueBroke);
    }

    /** Opens what a program was started for while this studio ran. */
    void open(StudioCall call) {
        new CallTaker(models.shell).take(call);
    }

    @Override
    public void close() {
        // What runs is waited for at the end, and a film may be fitted for minutes.
        models.fitting.cancel();
        models.live.leave();
        help.close();
        settings.close();
        player.close();
        models.project().saveNow();
        services.close();
    }

    private void rememberChoices() {
        theme.choiceProperty().subscribe(choice -> services.change(settings -> settings.withAppearance(choice)));
        theme.textSizeProperty().subscribe(size -> services.change(settings -> settings.withTextSize(size)));
        player.model()
                .volumeProperty()
                .subscribe(volume -> services.change(settings -> settings.withVolume(volume.doubleValue())));
        player.model().captionsProperty().subscribe(shown -> services.change(settings -> settings.withCaptions(shown)));
        models.live.onProperty().subscribe(on -> services.change(settings -> settings.withLiveDraft(on)));
        models.project().folderProperty().subscribe(this::rememberProject);
        ObjectProperty<Engine> engine = models.generate.engineProperty();
        engine.set(services.settings().service().engine());
        engine.addListener((_, _, chosen) -> {
            services.change(now -> now.withService(now.service().withEngine(chosen)));
            models.account.refresh();
        });
    }

    private void rememberProject(@Nullable ProjectFolder folder) {
        if (folder != null) {
            services.change(settings -> settings.withLastProject(folder.path().toString()));
        }
    }

    private void queueBroke(Exception e) {
        LOG.log(Level.ERROR, "the queue does not run", e);
        if (e instanceof JournalException fault) {
            models.shell.tell(fault.message());
        }
    }

    private ViewLoader views() {
        Texts texts = core.texts();
        return new ViewLoader(texts)
                .with(ShellController.class, () -> shell)
                .with(MenuController.class, () -> new MenuController(commands.menus()))
                .with(ClipsController.class, () -> new ClipsController(models.clips, texts))
                .with(
                        EditorController.class,
                        () -> new EditorController(
                                models.editor,
                                models.script,
                                models.completion,
                                models.problems,
                                models.hover,
                                models.find))
                .with(ProblemsController.class, () -> new ProblemsController(models.problems))
                .with(FindController.class, () -> new FindController(models.find))
                .with(StartController.class, () -> new StartController(models.writing))
                .with(MeterController.class, () -> new MeterController(models.meter))
                .with(ScriptMenuController.class, () -> new ScriptMenuController(models.writing))
                .with(
                        TakesController.class,
                        () -> new TakesController(models.takes, models.continuation, models.live, texts))
                .with(LiveController.class, () -> new LiveController(models.live, texts))
                .with(TimelineController.class, () -> new TimelineController(models.timeline, commands.menus()))
                .with(ParametersController.class, () -> new ParametersController(models.parameters))
                .with(
                        ReferencesController.class,
                        () -> new ReferencesController(models.references, models.fitting, texts))
                .with(GenerateController.class, () -> new GenerateController(models.generate, texts))
                .with(AccountController.class, () -> new AccountController(models.account, this::openKeySettings))
                .with(QueueController.class, () -> new QueueController(models.queue, texts))
                .with(ReconcileController.class, () -> new ReconcileController(models.queue, texts))
                .with(HelpController.class, () -> new HelpController(models.help, commands.links(desktop)))
                .with(PlayerController.class, () -> player.controller(commands.keys()));
    }

    private StudioCommands makeCommands() {
        FileDialogs dialogs = new FileDialogs(this::window, core.texts());
        FileCommands file = new FileCommands(
                models.shell,
                models.restore,
                dialogs,
                desktop,
                core.directories().projects());
        return new StudioCommands(
                new StudioCommands.Ends(file.all(this::openKeySettings), help.commands()),
                models,
                services,
                theme,
                new StudioCommands.Window(view, shell, layout, dialogs, this::goTo),
                core.texts());
    }

    private Window window() {
        return view.getScene().getWindow();
    }

    private void openKeySettings() {
        openSettings(SettingsSection.ACCOUNT);
    }

    void openSettings(SettingsSection section) {
        settings.show(window(), section);
    }

    private StudioPlaces places() {
        return new StudioPlaces(this::openSettings, desktop, job -> {
            models.project().select(job.order().clip());
            view.lookup("#script").requestFocus();
        });
    }

    /** Where somebody has gone to, they mean to write. */
    private void goTo(int shot) {
        reveal(shot);
        view.lookup("#script").requestFocus();
    }

    private void reveal(int shot) {
        shell.reveal(shot);
    }

    private void takeReady(Job job) {
        String text = core.texts().get("shell.toast.takeReady", job.order().title());
        new Toast(text, () -> models.show(job)).show(window());
    }
}
