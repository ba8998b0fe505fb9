package studio.slateroom.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import studio.slateroom.catalog.ModelCatalog;
import studio.slateroom.generation.ClipBrief;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.jobs.Job;
import studio.slateroom.platform.Texts;
import studio.slateroom.project.Clip;
import studio.slateroom.project.ClipOrigin;
import studio.slateroom.project.ProjectFolder;
import studio.slateroom.project.ProjectStore;
import studio.slateroom.project.Take;
import studio.slateroom.provider.animatic.AnimaticProvider;
import studio.slateroom.provider.segmind.SegmindProvider;
import studio.slateroom.script.ShotTimeline;
import studio.slateroom.script.parse.ShotScriptParser;
import studio.slateroom.settings.Engine;
import studio.slateroom.ui.account.AccountPorts;
import studio.slateroom.ui.account.AccountViewModel;
import studio.slateroom.ui.account.BalanceCall;
import studio.slateroom.ui.desk.ClipDesk;
import studio.slateroom.ui.desk.ProjectDesk;
import studio.slateroom.ui.desk.QuickFixes;
import studio.slateroom.ui.desk.ScriptText;
import studio.slateroom.ui.desk.ShotFocus;
import studio.slateroom.ui.editor.EditorViewModel;
import studio.slateroom.ui.editor.complete.CompletionViewModel;
import studio.slateroom.ui.editor.find.FindViewModel;
import studio.slateroom.ui.editor.hover.HoverViewModel;
import studio.slateroom.ui.editor.problems.ProblemsViewModel;
import studio.slateroom.ui.editor.writing.MeterViewModel;
import studio.slateroom.ui.editor.writing.WritingViewModel;
import studio.slateroom.ui.fx.UiTasks;
import studio.slateroom.ui.generate.GenerateViewModel;
import studio.slateroom.ui.generate.Makers;
import studio.slateroom.ui.help.HelpViewModel;
import studio.slateroom.ui.library.ClipsViewModel;
import studio.slateroom.ui.library.Continuation;
import studio.slateroom.ui.library.TakeViewer;
import studio.slateroom.ui.library.TakesViewModel;
import studio.slateroom.ui.live.LiveViewModel;
import studio.slateroom.ui.parameters.ParametersViewModel;
import studio.slateroom.ui.player.PlayerViewModel;
import studio.slateroom.ui.queue.JobActions;
import studio.slateroom.ui.queue.JobPlaces;
import studio.slateroom.ui.queue.JobWords;
import studio.slateroom.ui.queue.QueueViewModel;
import studio.slateroom.ui.queue.SilentCopy;
import studio.slateroom.ui.references.CitationFollower;
import studio.slateroom.ui.references.FileInspector;
import studio.slateroom.ui.references.FittingViewModel;
import studio.slateroom.ui.references.ReferencesViewModel;
import studio.slateroom.ui.settings.KeyViewModel;
import studio.slateroom.ui.shell.RestoreViewModel;
import studio.slateroom.ui.shell.ShellViewModel;
import studio.slateroom.ui.timeline.TimelineViewModel;

/** The view models and what connects them. */
final class StudioModels {

    private final ModelCatalog catalog;
    private final ClipDesk clip;
    private final ProjectDesk project;
    private final PlayerViewModel player;
    final ShellViewModel shell;
    final RestoreViewModel restore;
    final ScriptText script;
    final EditorViewModel editor;
    final ProblemsViewModel problems;
    final HoverViewModel hover;
    final CompletionViewModel completion;
    final FindViewModel find;
    final WritingViewModel writing;
    final MeterViewModel meter;
    final TimelineViewModel timeline;
    final ParametersViewModel parameters;
    final ReferencesViewModel references;
    final FittingViewModel fitting;
    final GenerateViewModel generate;
    final ClipsViewModel clips;
    final TakesViewModel takes;
    final LiveViewModel live;
    final Continuation continuation;
    final QueueViewModel queue;
    final HelpViewModel help;
    final AccountViewModel account;
    final KeyViewModel key;

    StudioModels(
            CoreGraph core,
            StudioServices services,
            BalanceCall balance,
            PlayerParts parts,
            ShotFocus focus,
            Hooks hooks) {
        PlayerViewModel player = parts.model();
        UiTasks tasks = services.tasks();
        Texts texts = core.texts();
        this.catalog = core.catalog();
        this.player = player;
        ProjectStore store = new ProjectStore();
        clip = new ClipDesk(catalog, tasks);
        project = new ProjectDesk(store, clip, tasks);
        shell = new ShellViewModel(store, project, clip, catalog, tasks, texts);
        restore = new RestoreViewModel(new ClipOrigin(core.comments()), catalog, project, tasks, shell::tellAll);
        script = new ScriptText(clip);
        editor = new EditorViewModel(clip, focus, tasks, texts);
        help = new HelpViewModel(tasks, texts);
        problems = new ProblemsViewModel(
                clip, script, new QuickFixes(clip, project, script), help::showRule, tasks, texts);
        hover = new HoverViewModel(clip, problems, core.pictures(), tasks, texts);
        timeline = new TimelineViewModel(clip, focus, player::seek, hooks.reveal(), script, texts);
        timeline.playHeadProperty().bind(player.positionProperty());
        parameters = new ParametersViewModel(catalog, clip, texts);
        FileInspector inspector = new FileInspector(core.probe(), core.pictures());
        references = new ReferencesViewModel(clip, project, inspector, tasks, texts, editor::insert);
        fitting = new FittingViewModel(clip, project, references, core.repairs(), tasks, texts);
        new CitationFollower(clip, script, tasks);
        completion = new CompletionViewModel(clip, script, references::thumbnail, tasks, texts);
        find = new FindViewModel(clip, script, tasks, texts);
        writing = new WritingViewModel(clip, script);
        meter = new MeterViewModel(clip, texts);
        Makers makers =
                new Makers(AnimaticProvider.ID, SegmindProvider.ID, core.paid().prices());
        generate = new GenerateViewModel(clip, project, services.queue(), makers, tasks, texts);
        generate.refuse(fitting.obstaclesProperty());
        clips = new ClipsViewModel(project, clip, texts);
        live = new LiveViewModel(core.live(), parts.draft(), player, clip, focus, tasks);
        takes = new TakesViewModel(clip, project, core.pictures(), tasks, texts, new Viewer());
        live.onProperty().set(services.settings().habits().liveDraft());
        followLive();
        continuation = new Continuation(clip, project, core.pictures(), tasks, texts);
        queue = new QueueViewModel(
                services.queue(),
                job -> job.order().provider().equals(makers.segmind()),
                new JobActions(
                        services.queue(), hooks.places(), new SilentCopy(catalog, makers.prices()), tasks, texts),
                new JobWords(texts, Clock.system(ZoneId.systemDefault())),
                tasks,
                texts,
                job -> finished(job, hooks),
                this::show);
        account = new AccountViewModel(
                new AccountPorts(
                        core.account().key(),
                        balance,
                        services.guard()::today,
                        services.guard()::in,
                        () -> services.settings().service().engine() == Engine.SEGMIND),
                tasks,
                texts);
        key = new KeyViewModel(core.account().key(), balance, account::refresh, tasks, texts);
        queue.chargesProperty().addListener(_ -> account.refresh());
        project.folderProperty().subscribe(this::openAccount);
    }

    /**
     * What only the window can do.
     *
     * @param reveal brings a shot of the script into view
     * @param ready says that a clip which is not on the desk has a new take
     * @param places where jobs send their user
     */
    record Hooks(IntConsumer reveal, Consumer<Job> ready, JobPlaces places) {}

    /** Where the live draft is in the player, no take is; without live drafts, the newest take is. */
    private void followLive() {
        live.shownProperty().subscribe(shown -> {
            if (shown) {
                takes.leave();
            }
        });
        live.onProperty().addListener((_, _, on) -> {
            if (on) {
                live.choose();
            } else if (live.shownProperty().get()) {
                live.leave();
                takes.refresh(Optional.empty());
            }
        });
    }

    private void openAccount(@Nullable ProjectFolder folder) {
        if (folder != null) {
            account.open(folder.path().toString());
        }
    }

    ProjectDesk project() {
        return project;
    }

    ClipDesk clip() {
        return clip;
    }

    PlayerViewModel player() {
        return player;
    }

    /** Shows a job's clip, which may belong to a clip that is not on the desk. */
    void show(Job job) {
        project.select(job.order().clip());
        Path target = job.order().target();
        if (isOnDesk(job)) {
            takes.refresh(Optional.of(target));
        } else {
            live.leave();
            show(job.order().request(), target, true);
        }
    }

    private void finished(Job job, Hooks hooks) {
        generate.renewPrice();
        if (isOnDesk(job)) {
            takes.refresh(Optional.of(job.order().target()));
        } else {
            hooks.ready().accept(job);
        }
    }

    private boolean isOnDesk(Job job) {
        Clip shown = clip.clipProperty().get();
        return shown != null && shown.id().equals(job.order().clip());
    }

    private void show(GenerationRequest request, Path file, boolean play) {
        ShotTimeline shots = catalog.find(request.model())
                .map(model -> new ClipBrief(model, request))
                .map(brief -> ShotTimeline.of(ShotScriptParser.parse(brief.script()), brief.length()))
                .orElseGet(() -> clip.timelineProperty().get());
        player.show(file, shots, play);
    }

    /** Shows takes in the player, with the shots that they were made of. */
    private final class Viewer implements TakeViewer {
        @Override
        public void show(Take take, boolean play) {
            live.leave();
            StudioModels.this.show(take.recipe().request(), take.file(), play);
        }

        @Override
        public void clear() {
            if (live.onProperty().get()) {
                live.show();
            } else {
                player.clear();
            }
        }

        @Override
        public boolean isFree() {
            return !live.isChosen();
        }
    }
}
