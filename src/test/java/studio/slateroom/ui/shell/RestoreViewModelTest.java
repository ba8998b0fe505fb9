package studio.slateroom.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.generation.EmbeddedRecipe;
import studio.slateroom.generation.Requests;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaFault;
import studio.slateroom.platform.Message;
import studio.slateroom.project.Clip;
import studio.slateroom.project.ClipOrigin;
import studio.slateroom.ui.desk.DeskFixture;
import studio.slateroom.ui.fx.UiTasks;

class RestoreViewModelTest {

    @TempDir
    Path disk;

    private final DeskFixture fixture = new DeskFixture();
    private final List<Message> notices = new ArrayList<>();
    private int told;

    @BeforeEach
    void open() {
        fixture.open(disk.resolve("film"), "Shot 1\nA lamp.");
    }

    @Test
    void restoresAsANewClipAndCanTakeThatBack() {
        model(Optional.of(recipe(Map.of("seed", Requests.whole(4711))))).restore(List.of(Path.of("night-a1b2c3.mp4")));

        assertThat(titles()).containsExactly("Opening", "night-a1b2c3");
        assertThat(fixture.clip.scriptProperty().get()).isEqualTo("Shot 1\nA door.");
        assertThat(fixture.clip.value(fixture.parameter("seed"))).isEqualTo(Requests.whole(4711));
        assertThat(notices).isEmpty();

        fixture.project.undo();
        assertThat(titles()).containsExactly("Opening");
        assertThat(fixture.clip.scriptProperty().get()).isEqualTo("Shot 1\nA lamp.");
    }

    @Test
    void saysWhichFilesAreMissing() {
        model(Optional.of(recipe(Map.of("reference_images", Requests.files(2)))))
                .restore(List.of(Path.of("night.mp4")));

        assertThat(titles()).hasSize(2);
        assertThat(fixture.texts.get(notices.getFirst())).contains("night.mp4", "0.png, 1.png");
    }

    @Test
    void saysWhichFilesLieOnTheWeb() {
        List<AttachedFile> street = List.of(new AttachedFile(
                Path.of("street.png"), "aa", Optional.of(URI.create("https://files.example/street.png"))));
        model(Optional.of(recipe(Map.of("reference_images", new ParameterValue.Files(street)))))
                .restore(List.of(Path.of("night.mp4")));

        assertThat(titles()).hasSize(2);
        assertThat(fixture.texts.get(notices.getFirst())).contains("night.mp4", "on the web", "street.png");
    }

    @Test
    void saysAllThatIsToBeSaidOfSeveralFilesAtOnce() {
        String good = recipe(Map.of());
        ClipOrigin mixed = new ClipOrigin(file -> switch (String.valueOf(file)) {
            case "night.mp4" -> Optional.of(good);
            case "notes.mp4" -> throw new MediaException(new MediaFault.NotMedia("notes.mp4"));
            default -> Optional.empty();
        });
        model(mixed, fixture.time.tasks())
                .restore(List.of(Path.of("holiday.mp4"), Path.of("night.mp4"), Path.of("notes.mp4")));

        assertThat(titles()).containsExactly("Opening", "night");
        assertThat(told).isEqualTo(1);
        assertThat(notices.stream().map(fixture.texts::get))
                .satisfiesExactly(
                        first -> assertThat(first).contains("holiday.mp4"),
                        second -> assertThat(second).contains("notes.mp4"));
    }

    @Test
    void restoresNothingIntoAProjectThatIsOpenedMeanwhile() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        UiTasks slow = new UiTasks(waiting::add, Runnable::run, (_, _) -> {});
        model(new ClipOrigin(_ -> Optional.of(recipe(Map.of()))), slow).restore(List.of(Path.of("night.mp4")));
        fixture.open(disk.resolve("another"), "Shot 1\nA sea.");
        waiting.remove().run();

        assertThat(titles()).containsExactly("Opening");
        assertThat(fixture.project.canUndoProperty().get()).isFalse();
        assertThat(fixture.texts.get(notices.getFirst())).contains("night.mp4", "nothing was restored");
    }

    @Test
    void saysWhereAFileHasNoRecipe() {
        model(Optional.empty()).restore(List.of(Path.of("holiday.mp4")));

        assertThat(titles()).containsExactly("Opening");
        assertThat(fixture.texts.get(notices.getFirst())).contains("holiday.mp4", "nothing was restored");
    }

    static Stream<MediaFault> faults() {
        String file = "notes.mp4";
        return Stream.of(
                new MediaFault.Missing(file),
                new MediaFault.Empty(file),
                new MediaFault.NotMedia(file),
                new MediaFault.Unsupported(file, "AVI", false),
                new MediaFault.Playlist(file),
                new MediaFault.TooLarge(file, 20_000, 20_000, 36),
                new MediaFault.Unreadable(file),
                new MediaFault.TooSlow(file));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void saysWhatIsWrongWithAFileThatIsToBeRestored(MediaFault fault) {
        ClipOrigin broken = new ClipOrigin(_ -> {
            throw new MediaException(fault);
        });
        model(broken, fixture.time.tasks()).restore(List.of(Path.of("notes.mp4")));

        assertThat(titles()).containsExactly("Opening");
        assertThat(fixture.texts.get(notices.getFirst()))
                .contains("notes.mp4", "nothing was restored")
                .doesNotContainIgnoringCase("attach");
    }

    @Test
    void takesFinishedClipsOnly() {
        RestoreViewModel model = model(Optional.empty());
        assertThat(model.takes(List.of(Path.of("a.mp4"), Path.of("B.MOV")))).isTrue();
        assertThat(model.takes(List.of(Path.of("a.mp4"), Path.of("face.png")))).isFalse();
        assertThat(model.takes(List.of())).isFalse();
    }

    private RestoreViewModel model(Optional<String> comment) {
        return model(new ClipOrigin(_ -> comment), fixture.time.tasks());
    }

    private RestoreViewModel model(ClipOrigin origin, UiTasks tasks) {
        return new RestoreViewModel(origin, fixture.catalog, fixture.project, tasks, all -> {
            told++;
            notices.addAll(all);
        });
    }

    private static String recipe(Map<String, ParameterValue> values) {
        Map<String, ParameterValue> all = new HashMap<>(values);
        all.put("prompt", Requests.text("Shot 1\nA door."));
        return new EmbeddedRecipe("animatic", Requests.of(Requests.SEEDANCE_2, all), "Slateroom 1", Optional.empty())
                .write();
    }

    private List<String> titles() {
        return fixture.project.projectProperty().get().clips().stream()
                .map(Clip::title)
                .toList();
    }
}
