package studio.slateroom.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.generation.Recipe;
import studio.slateroom.generation.RecipeJson;
import studio.slateroom.generation.Requests;
import studio.slateroom.media.Picture;
import studio.slateroom.media.PictureReader;
import studio.slateroom.project.Clip;
import studio.slateroom.project.ProjectFolder;
import studio.slateroom.project.Take;
import studio.slateroom.ui.desk.DeskFixture;

class TakesViewModelTest {

    @TempDir
    Path disk;

    private final DeskFixture fixture = new DeskFixture();
    private final List<String> shown = new ArrayList<>();
    private final PictureReader pictures = (_, _, _, _, _) -> new Picture(1, 1, new int[1]);
    private TakesViewModel takes;
    private boolean free = true;

    @BeforeEach
    void open() {
        fixture.open(disk, "Shot 1 | 0s–4s\nA");
        takes = new TakesViewModel(
                fixture.clip, fixture.project, pictures, fixture.time.tasks(), fixture.texts, new Viewer());
        shown.clear();
    }

    /** Writes down what it is told. */
    private final class Viewer implements TakeViewer {
        @Override
        public void show(Take take, boolean play) {
            shown.add((play ? "plays " : "holds ") + take.file().getFileName());
        }

        @Override
        public void clear() {
            shown.add("nothing");
        }

        @Override
        public boolean isFree() {
            return free;
        }
    }

    @Test
    void playsATakeThatHasJustBeenMade() throws Exception {
        take("first", 1);
        takes.refresh(Optional.of(take("second", 2)));

        assertThat(names()).containsExactly("second.mp4", "first.mp4");
        assertThat(shown).containsExactly("plays second.mp4");
        assertThat(takes.playingProperty().get()).contains(file("second"));
    }

    @Test
    void leavesThePlayerAloneWhereTakesAreOnlyReadAnew() throws Exception {
        takes.refresh(Optional.of(take("first", 1)));
        shown.clear();
        take("second", 2);
        takes.refresh(Optional.empty());

        assertThat(names()).hasSize(2);
        assertThat(shown).isEmpty();
    }

    @Test
    void holdsTheNewestTakeOfAClipThatComesOntoTheDesk() throws Exception {
        take("first", 1);
        take("second", 2);
        Clip opening = fixture.clip.clipProperty().get();
        fixture.project.add(Clip.create("Empty", "seedance-2.0"));
        assertThat(shown).containsExactly("nothing");
        assertThat(names()).isEmpty();

        fixture.project.select(opening.id());
        assertThat(shown).containsExactly("nothing", "holds second.mp4");
        assertThat(takes.playingProperty().get()).contains(file("second"));
    }

    @Test
    void showsNoTakeUnaskedWhereTheUserLooksAtSomethingElse() throws Exception {
        take("first", 1);
        Clip opening = fixture.clip.clipProperty().get();
        fixture.project.add(Clip.create("Empty", "seedance-2.0"));
        shown.clear();
        free = false;
        fixture.project.select(opening.id());
        assertThat(shown).isEmpty();
        assertThat(names()).containsExactly("first.mp4");

        takes.refresh(Optional.of(take("second", 2)));
        assertThat(shown).containsExactly("plays second.mp4");
        takes.leave();
        assertThat(takes.playingProperty().get()).isEmpty();
    }

    @Test
    void playsTheTakeThatIsChosen() throws Exception {
        take("first", 1);
        takes.refresh(Optional.of(take("second", 2)));
        takes.play(takes.rowsProperty().get().getLast());

        assertThat(shown).containsExactly("plays second.mp4", "plays first.mp4");
        assertThat(takes.playingProperty().get()).contains(file("first"));
    }

    @Test
    void showsAPosterOnceItHasBeenRead() throws Exception {
        takes.refresh(Optional.of(take("first", 1)));

        assertThat(takes.rowsProperty().get().getFirst().poster()).isPresent();
    }

    private List<String> names() {
        return takes.rowsProperty().get().stream()
                .map(row -> String.valueOf(row.take().file().getFileName()))
                .toList();
    }

    private Path file(String name) {
        return new ProjectFolder(disk).takes().resolve(name + ".mp4");
    }

    private Path take(String name, long second) throws Exception {
        Recipe recipe = new Recipe(
                fixture.clip.clipProperty().get().id(),
                "job-" + name,
                "animatic",
                Requests.of(Requests.SEEDANCE_2, Map.of()),
                Instant.ofEpochSecond(second),
                "Slateroom");
        Path clip = file(name);
        Files.createDirectories(clip.getParent());
        Files.writeString(clip, "clip");
        Files.writeString(clip.resolveSibling(name + ".recipe.json"), RecipeJson.write(recipe));
        return clip;
    }
}
