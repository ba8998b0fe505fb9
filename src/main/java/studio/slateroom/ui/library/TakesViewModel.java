package studio.slateroom.ui.library;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.Picture;
import studio.slateroom.media.PictureReader;
import studio.slateroom.platform.Texts;
import studio.slateroom.project.Clip;
import studio.slateroom.project.ProjectFolder;
import studio.slateroom.project.Take;
import studio.slateroom.project.TakeShelf;
import studio.slateroom.ui.desk.ClipDesk;
import studio.slateroom.ui.desk.ProjectDesk;
import studio.slateroom.ui.fx.UiTasks;

/** The takes of the clip on the desk, newest first. */
public final class TakesViewModel {

    private static final Logger LOG = System.getLogger(TakesViewModel.class.getName());

    /** Twice the size at which posters are shown, for sharp screens. */
    private static final int POSTER_WIDTH = 256;

    private static final int POSTER_HEIGHT = 144;
    private static final Duration POSTER_AT = Duration.ofMillis(500);

    private final ClipDesk desk;
    private final ProjectDesk project;
    private final PictureReader pictures;
    private final UiTasks tasks;
    private final Texts texts;
    private final TakeViewer viewer;
    private final Map<Path, Picture> posters = new HashMap<>();
    private final Set<Path> withoutPoster = new HashSet<>();
    private final ReadOnlyObjectWrapper<List<TakeRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Path>> playing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable String clip;

    /**
     * A take in the strip.
     *
     * @param poster a picture of it, once it has been read
     * @param awaited whether a picture is still to come
     */
    public record TakeRow(Take take, Optional<Picture> poster, boolean awaited) {}

    /**
     * The view model of the clip on the desk.
     *
     * @param viewer shows the take that is chosen; for a clip that comes onto the desk, its newest
     */
    public TakesViewModel(
            ClipDesk desk, ProjectDesk project, PictureReader pictures, UiTasks tasks, Texts texts, TakeViewer viewer) {
        this.desk = desk;
        this.project = project;
        this.pictures = pictures;
        this.tasks = tasks;
        this.texts = texts;
        this.viewer = viewer;
        desk.clipProperty().subscribe(this::clipShown);
    }

    /** The takes, newest first. */
    public ReadOnlyObjectProperty<List<TakeRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The file of the take in the player. */
    public ReadOnlyObjectProperty<Optional<Path>> playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** What a take is called. */
    public String title(Take take) {
        return texts.get("library.take.title", take.number());
    }

    /** Plays a take. */
    public void play(TakeRow row) {
        show(row, true);
    }

    /** Reads the takes anew; plays the one of this file once it is among them. */
    public void refresh(Optional<Path> thenPlay) {
        Clip shown = desk.clipProperty().get();
        ProjectFolder folder = project.folderProperty().get();
        if (shown == null || folder == null) {
            rows.set(List.of());
            return;
        }
        tasks.runLatest(this, () -> TakeShelf.of(folder, shown.id()).reversed(), takes -> {
            rows.set(takes.stream().map(this::row).toList());
            view(thenPlay);
            readPosters(takes);
        });
    }

    /** Something else than a take is in the player. */
    public void leave() {
        playing.set(Optional.empty());
    }

    private void view(Optional<Path> thenPlay) {
        Optional<TakeRow> wanted = rows.get().stream()
                .filter(row -> thenPlay.filter(row.take().file()::equals).isPresent())
                .findFirst();
        if (wanted.isPresent()) {
            show(wanted.get(), true);
        } else if (playing.get().isEmpty() && viewer.isFree()) {
            rows.get().stream().findFirst().ifPresentOrElse(newest -> show(newest, false), viewer::clear);
        }
    }

    private void show(TakeRow row, boolean play) {
        playing.set(Optional.of(row.take().file()));
        viewer.show(row.take(), play);
    }

    private void clipShown(@Nullable Clip shown) {
        String id = shown == null ? null : shown.id();
        if (id == null ? clip != null : !id.equals(clip)) {
            clip = id;
            playing.set(Optional.empty());
            refresh(Optional.empty());
        }
    }

    private TakeRow row(Take take) {
        Optional<Picture> poster = Optional.ofNullable(posters.get(take.file()));
        return new TakeRow(take, poster, poster.isEmpty() && !withoutPoster.contains(take.file()));
    }

    /** A take without a poster is still a take; the strip shows it without one. */
    private void readPosters(List<Take> takes) {
        for (Take take : takes) {
            if (!posters.containsKey(take.file())) {
                tasks.run(
                        () -> pictures.read(take.file(), POSTER_AT, POSTER_WIDTH, POSTER_HEIGHT),
                        poster -> {
                            posters.put(take.file(), poster);
                            renew();
                        },
                        e -> {
                            LOG.log(e instanceof MediaException ? Level.INFO : Level.ERROR, "no poster for a take", e);
                            withoutPoster.add(take.file());
                            renew();
                        });
            }
        }
    }

    private void renew() {
        rows.set(rows.get().stream().map(row -> row(row.take())).toList());
    }
}
