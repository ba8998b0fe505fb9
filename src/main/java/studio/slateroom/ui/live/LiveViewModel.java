package studio.slateroom.ui.live;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.MapChangeListener;
import org.jspecify.annotations.Nullable;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.media.Picture;
import studio.slateroom.platform.Explained;
import studio.slateroom.platform.Message;
import studio.slateroom.project.Clip;
import studio.slateroom.provider.ProviderException;
import studio.slateroom.provider.live.LiveDraft;
import studio.slateroom.provider.live.LiveDrafts;
import studio.slateroom.script.ShotTimeline;
import studio.slateroom.ui.desk.ClipDesk;
import studio.slateroom.ui.desk.ShotFocus;
import studio.slateroom.ui.fx.UiTasks;
import studio.slateroom.ui.player.PlayerFault;
import studio.slateroom.ui.player.PlayerState;
import studio.slateroom.ui.player.PlayerViewModel;

/**
 * The live draft of the clip on the desk. While it is in the player it follows every change: the frame under the play
 * head at once, the clip when the hand rests. It is no take and is kept nowhere.
 */
public final class LiveViewModel {

    private static final Logger LOG = System.getLogger(LiveViewModel.class.getName());

    /** How long nothing must change before the clip is made; longer than between two strokes of a fast hand. */
    static final Duration CALM = Duration.ofMillis(180);

    private static final ShotTimeline NO_SHOTS = new ShotTimeline(List.of(), Duration.ZERO, List.of());

    private final LiveDrafts drafts;
    private final DraftPlayer player;
    private final PlayerViewModel view;
    private final ClipDesk desk;
    private final ShotFocus focus;
    private final UiTasks tasks;
    private final BooleanProperty on = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper updating = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Picture>> still = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable GenerationRequest asked;
    private @Nullable LiveDraft draft;
    private String clip = "";
    private String script = "";
    private boolean chosen;
    private boolean started;
    private boolean busy;
    private boolean again;

    /** The view model of the clip on the desk; off, and not started. */
    public LiveViewModel(
            LiveDrafts drafts,
            DraftPlayer player,
            PlayerViewModel view,
            ClipDesk desk,
            ShotFocus focus,
            UiTasks tasks) {
        this.drafts = drafts;
        this.player = player;
        this.view = view;
        this.desk = desk;
        this.focus = focus;
        this.tasks = tasks;
        desk.clipProperty().subscribe(this::follow);
        desk.fileFaults().addListener((MapChangeListener<AttachedFile, Message>) _ -> {
            asked = null;
            follow();
        });
    }

    /** A draft that was turned to, and its frame at an instant. */
    private record Turn(LiveDraft draft, Duration at, Picture frame) {}

    /** Whether there are live drafts at all; remembered by whoever sets it. */
    public BooleanProperty onProperty() {
        return on;
    }

    /** Begins to draw; until then, what is on the desk is only waited for. */
    public void start() {
        started = true;
        follow();
    }

    /** Whether the live draft is in the player. */
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether the clip is still behind the script. */
    public ReadOnlyBooleanProperty updatingProperty() {
        return updating.getReadOnlyProperty();
    }

    /** A frame of the draft. */
    public ReadOnlyObjectProperty<Optional<Picture>> stillProperty() {
        return still.getReadOnlyProperty();
    }

    /** Whether the user has chosen the live draft before any take, so that none may be shown unasked. */
    public boolean isChosen() {
        return on.get() && chosen;
    }

    /** Shows the live draft because the user wants to see it. */
    public void choose() {
        chosen = true;
        if (shown.get() && view.stateProperty().get() == PlayerState.FAILED) {
            draft = null;
            asked = null;
            follow();
        }
        show();
    }

    /** Shows the live draft where there is nothing else to see. */
    public void show() {
        if (!shown.get()) {
            shown.set(true);
            asked = null;
            follow();
        }
    }

    /** Something else is in the player. */
    public void leave() {
        if (shown.get()) {
            shown.set(false);
            chosen = false;
            updating.set(false);
            draft = null;
            drafts.rest();
        }
    }

    /** Goes after what is on the desk; while one change is being followed, the others wait, and only the last counts. */
    private void follow() {
        Clip onDesk = desk.clipProperty().get();
        if (!started || !shown.get() || onDesk == null) {
            return;
        }
        if (busy) {
            again = true;
            return;
        }
        if (desk.scriptProperty().get().isBlank()) {
            showNothing();
            return;
        }
        GenerationRequest request = desk.request();
        if (request.equals(asked)) {
            return;
        }
        asked = request;
        busy = true;
        begin();
        boolean another = !onDesk.id().equals(clip);
        clip = onDesk.id();
        int shot = writtenShot(another);
        Duration at = another ? Duration.ZERO : view.positionProperty().get();
        LiveDraft last = draft;
        tasks.run(() -> turn(request, last, at, shot), this::turned, this::refused);
    }

    /** A script that says nothing is no mistake, only a beginning. */
    private void showNothing() {
        drafts.rest();
        draft = null;
        asked = null;
        updating.set(false);
        still.set(Optional.empty());
        view.clear();
    }

    /** Where there is nothing to see yet, there will be in a moment. */
    private void begin() {
        updating.set(updating.get() || draft == null);
        if (view.stateProperty().get() == PlayerState.EMPTY) {
            view.showDraft(desk.timelineProperty().get());
        }
    }

    /** The shot in which the text was changed, unless something else was, or the draft is playing. */
    private int writtenShot(boolean another) {
        String before = script;
        script = desk.scriptProperty().get();
        return another || player.isPlaying() || script.equals(before)
                ? ShotFocus.NONE
                : focus.atCaretProperty().get();
    }

    private @Nullable Turn turn(GenerationRequest request, @Nullable LiveDraft last, Duration at, int shot)
            throws ProviderException {
        LiveDraft fresh = drafts.turnTo(request);
        if (fresh.equals(last)) {
            return null;
        }
        Duration there = fresh.shots().slots().stream()
                .filter(slot -> slot.index() == shot)
                .filter(slot -> !slot.time().contains(at))
                .map(ShotTimeline.Slot::time)
                .map(time -> time.start())
                .findFirst()
                .orElse(at);
        return new Turn(fresh, there, fresh.frameAt(there));
    }

    private void turned(@Nullable Turn turn) {
        busy = false;
        if (!shown.get()) {
            drafts.rest();
            return;
        }
        if (turn != null) {
            draft = turn.draft();
            player.turnTo(turn.draft(), turn.at(), turn.frame());
            view.showDraft(turn.draft().shots());
            still.set(Optional.of(turn.frame()));
            updating.set(true);
            tasks.settle(this, CALM, this::makeClip);
        }
        goOn();
    }

    private void goOn() {
        if (again) {
            again = false;
            follow();
        }
    }

    private void refused(Exception e) {
        busy = false;
        if (!shown.get()) {
            drafts.rest();
            return;
        }
        failed(e);
        goOn();
    }

    private void makeClip() {
        LiveDraft of = draft;
        if (of != null) {
            tasks.run(of::clip, made -> made(of, made), e -> {
                if (of.equals(draft)) {
                    failed(e);
                }
            });
        }
    }

    private void made(LiveDraft of, Path clip) {
        if (of.equals(draft)) {
            updating.set(false);
            player.setClip(of, clip);
        }
    }

    private void failed(Exception e) {
        if (e instanceof CancellationException) {
            return;
        }
        LOG.log(e instanceof Explained ? Level.DEBUG : Level.ERROR, "there is no live draft", e);
        draft = null;
        updating.set(false);
        player.fail(new PlayerFault.NoDraft(Explained.of(e, "live.fault.broken")));
        view.showDraft(NO_SHOTS);
        still.set(Optional.empty());
    }
}
