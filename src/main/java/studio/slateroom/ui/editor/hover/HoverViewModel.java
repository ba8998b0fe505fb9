package studio.slateroom.ui.editor.hover;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.media.Picture;
import studio.slateroom.media.PictureReader;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.platform.Texts;
import studio.slateroom.script.Citation;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.camera.Term;
import studio.slateroom.ui.desk.ClipDesk;
import studio.slateroom.ui.desk.ScriptReading;
import studio.slateroom.ui.editor.problems.ProblemRow;
import studio.slateroom.ui.editor.problems.ProblemsViewModel;
import studio.slateroom.ui.fx.UiTasks;

/** Knows what is to be said of a place in the script. */
public final class HoverViewModel {

    /** Twice the size at which pictures are shown, for sharp screens. */
    private static final int PICTURE_WIDTH = 384;

    private static final int PICTURE_HEIGHT = 256;

    private final ClipDesk desk;
    private final ProblemsViewModel problems;
    private final PictureReader pictures;
    private final UiTasks tasks;
    private final Texts texts;

    /** The view model of the clip on the desk. */
    public HoverViewModel(
            ClipDesk desk, ProblemsViewModel problems, PictureReader pictures, UiTasks tasks, Texts texts) {
        this.desk = desk;
        this.problems = problems;
        this.pictures = pictures;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** What is to be said of a place; nothing while the text is newer than what was understood. */
    HoverNote at(int offset) {
        ScriptReading reading = desk.readingProperty().get();
        if (!reading.isOf(desk.scriptProperty().get())) {
            return new HoverNote(List.of(), Optional.empty(), Optional.empty());
        }
        return new HoverNote(problems.touching(offset), term(reading, offset), file(reading, offset));
    }

    /** Mends a problem. */
    void apply(ProblemRow.Fix fix) {
        problems.apply(fix);
    }

    /** Reads the picture of an attached file; one that cannot be read never comes. */
    void picture(AttachedFile file, Consumer<Picture> receiver) {
        tasks.run(() -> pictures.read(file.path(), Duration.ZERO, PICTURE_WIDTH, PICTURE_HEIGHT), receiver, e -> {
            // Its tile in the list of references says already what is wrong with the file.
        });
    }

    private Optional<HoverNote.Meaning> term(ScriptReading reading, int offset) {
        return reading.script().shots().stream()
                .flatMap(shot -> shot.terms().stream())
                .filter(hit -> covers(hit.span(), offset))
                .findFirst()
                .map(hit -> meaning(hit.term()));
    }

    private HoverNote.Meaning meaning(Term term) {
        String key = "vocabulary." + term.id() + ".meaning";
        String name = term.name(texts.language());
        String other = name.equals(term.name()) ? term.name(Locale.CHINESE) : term.name();
        return new HoverNote.Meaning(
                name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
                other.equals(name) ? "" : other,
                texts.bundle().containsKey(key) ? texts.get(key) : "");
    }

    private Optional<HoverNote.Cited> file(ScriptReading reading, int offset) {
        return reading.script().citations().stream()
                .filter(citation -> covers(citation.span(), offset))
                .findFirst()
                .flatMap(this::file);
    }

    private Optional<HoverNote.Cited> file(Citation citation) {
        return desk.references(citation.kind()).stream()
                .skip(citation.number() - 1L)
                .findFirst()
                .map(file -> new HoverNote.Cited(file.name(), file, citation.kind() != MediaKind.AUDIO));
    }

    private static boolean covers(TextSpan span, int offset) {
        return span.start() <= offset && offset < span.end();
    }
}
