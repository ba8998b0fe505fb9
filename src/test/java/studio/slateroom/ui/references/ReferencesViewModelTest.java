package studio.slateroom.ui.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.media.FakeMediaProbe;
import studio.slateroom.media.Picture;
import studio.slateroom.script.lint.Diagnostic;
import studio.slateroom.ui.desk.DeskFixture;

class ReferencesViewModelTest {

    @TempDir
    Path disk;

    private final DeskFixture desk = new DeskFixture();
    private final List<String> inserted = new ArrayList<>();
    private ReferencesViewModel model;
    private int picturesRead;

    @BeforeEach
    void open() {
        FileInspector inspector = new FileInspector(new FakeMediaProbe(), (file, at, width, height, cancel) -> {
            picturesRead++;
            return new Picture(1, 1, new int[1]);
        });
        model = new ReferencesViewModel(
                desk.clip, desk.project, inspector, desk.time.tasks(), desk.texts, inserted::add);
        desk.open(disk.resolve("film"), "A lamp.");
    }

    @Test
    void hasTheSectionsOfTheModel() {
        assertThat(model.sectionsProperty().get())
                .extracting(section -> section.parameter().name())
                .containsExactly(
                        "first_frame_url",
                        "last_frame_url",
                        "reference_images",
                        "reference_videos",
                        "reference_audios");

        desk.clip.chooseModel(desk.model("seedance-pro"));
        assertThat(model.sectionsProperty().get())
                .extracting(section -> section.parameter().name())
                .containsExactly("image_url", "last_frame_url");
    }

    @Test
    void sortsDroppedFilesByKind() throws Exception {
        model.add(List.of(file("a.png"), file("b.mp3"), file("c.mp4"), file("d.png")));

        assertThat(names(ParameterRole.REFERENCE_IMAGES)).containsExactly("a.png", "d.png");
        assertThat(names(ParameterRole.REFERENCE_AUDIOS)).containsExactly("b.mp3");
        assertThat(names(ParameterRole.REFERENCE_VIDEOS)).containsExactly("c.mp4");
    }

    @Test
    void replacesTheFirstFrame() throws Exception {
        model.add(section("first_frame_url"), List.of(file("a.png")));
        model.add(section("first_frame_url"), List.of(file("b.png")));

        assertThat(names(ParameterRole.FIRST_FRAME)).containsExactly("b.png");
    }

    @Test
    void tellsAtItsPlaceWhyAFileCannotBeUsed() throws Exception {
        Path empty = disk.resolve("empty.png");
        Files.createFile(empty);
        model.add(section("reference_images"), List.of(empty, disk.resolve("gone.png"), file("song.mp3")));

        assertThat(model.itemsProperty().get())
                .extracting(item -> model.text((FileState.Faulty) item.state().get()))
                .containsExactly(
                        "empty.png has no content. Export or copy it again, or choose another file.",
                        "gone.png is not there. Put it back, reconnect its drive, or choose another file.",
                        "song.mp3 is a sound, but a picture is needed here. Choose another file.");
        assertThat(desk.clip.fileFaults()).hasSize(3);
    }

    @Test
    void tellsTheRulesHowLongFilesPlayTogether() throws Exception {
        model.add(section("reference_videos"), List.of(file("a.mp4"), file("b.mp4"), file("c.mp4")));

        assertThat(desk.clip.readingProperty().get().problems())
                .extracting(Diagnostic::rule)
                .contains("P05");
    }

    @Test
    void takesAMovingGifForAPicture() throws Exception {
        model.add(section("reference_images"), List.of(file("a.gif")));

        assertThat(model.itemsProperty().get())
                .singleElement()
                .satisfies(item -> assertThat(item.state().get()).isInstanceOf(FileState.Usable.class));
    }

    @Test
    void doesNotReadAFileAgainThatHasNotChanged() throws Exception {
        Path picture = file("a.png");
        model.add(List.of(picture));
        model.lookAgain();
        assertThat(picturesRead).isEqualTo(1);

        Files.setLastModifiedTime(picture, FileTime.fromMillis(0));
        model.lookAgain();
        assertThat(picturesRead).isEqualTo(2);
    }

    @Test
    void noticesThatAFileHasChangedAndThatItIsBack() throws Exception {
        Path picture = file("a.png");
        model.add(List.of(picture));
        assertThat(desk.clip.fileFaults()).isEmpty();

        Files.writeString(picture, "something else");
        model.lookAgain();
        assertThat(desk.clip.fileFaults()).hasSize(1);

        file("a.png");
        model.lookAgain();
        assertThat(desk.clip.fileFaults()).isEmpty();
    }

    @Test
    void movesAndRemovesFilesAndTakesItBack() throws Exception {
        model.add(List.of(file("a.png"), file("b.png"), file("c.png")));

        model.move(model.itemsProperty().get().get(2), 0);
        assertThat(names(ParameterRole.REFERENCE_IMAGES)).containsExactly("c.png", "a.png", "b.png");
        model.remove(model.itemsProperty().get().get(1));
        assertThat(names(ParameterRole.REFERENCE_IMAGES)).containsExactly("c.png", "b.png");

        desk.project.undo();
        desk.project.undo();
        assertThat(names(ParameterRole.REFERENCE_IMAGES)).containsExactly("a.png", "b.png", "c.png");
    }

    @Test
    void citesAFileByItsNumberOnly() throws Exception {
        model.add(List.of(file("a.png"), file("b.png"), file("c.mp4")));
        model.add(section("last_frame_url"), List.of(file("d.png")));

        model.itemsProperty().get().forEach(model::cite);

        assertThat(inserted).containsExactly("image 1", "image 2", "video 1");
    }

    @Test
    void tellsBothSidesOfAConflict() throws Exception {
        model.add(section("first_frame_url"), List.of(file("a.png")));
        model.add(section("reference_images"), List.of(file("b.png")));

        String sentence = "First frame and Images cannot be used together. Remove one of them.";
        assertThat(model.problem(section("first_frame_url"))).contains(sentence);
        assertThat(model.problem(section("reference_images"))).contains(sentence);
        assertThat(model.problem(section("reference_videos"))).isEmpty();
    }

    @Test
    void keepsAPastedPictureInTheProject() {
        model.add(new Picture(2, 1, new int[] {0xFFFF0000, 0xFF00FF00}));

        AttachedFile pasted = desk.clip.files(ParameterRole.REFERENCE_IMAGES).getFirst();
        assertThat(pasted.path()).exists().hasParent(disk.resolve("film/media"));
    }

    private ReferenceSection section(String parameter) {
        return model.sectionsProperty().get().stream()
                .filter(section -> section.parameter().name().equals(parameter))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names(ParameterRole role) {
        return desk.clip.files(role).stream().map(AttachedFile::name).toList();
    }

    private Path file(String name) throws Exception {
        return Files.writeString(disk.resolve(name), "content of " + name);
    }
}
