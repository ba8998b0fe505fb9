package studio.slateroom.ui.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.media.FakeMediaProbe;
import studio.slateroom.media.Picture;
import studio.slateroom.media.reference.FakeReferenceRepair;
import studio.slateroom.platform.Message;
import studio.slateroom.ui.desk.DeskFixture;
import studio.slateroom.ui.fx.WindowExtension;

@ExtendWith(WindowExtension.class)
class ReferenceTileTest {

    @TempDir
    Path disk;

    private final DeskFixture desk = new DeskFixture();
    private final Watched state = new Watched();

    @Test
    void showsWhatIsKnownOfItsFileWithoutBeingHeldByIt() {
        ReferenceTile tile = WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(this::tile));
        assertThat(tile.getStyleClass()).doesNotContain("faulty");

        state.set(new FileState.Faulty(Message.of("references.fit.broken")));
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(tile::judge));

        assertThat(tile.getStyleClass()).contains("faulty");
        assertThat(state.listeners).isZero();
    }

    private ReferenceTile tile() {
        FileInspector inspector = new FileInspector(
                new FakeMediaProbe(), (file, at, width, height, cancel) -> new Picture(1, 1, new int[1]));
        ReferencesViewModel references =
                new ReferencesViewModel(desk.clip, desk.project, inspector, desk.time.tasks(), desk.texts, words -> {});
        FittingViewModel fitting = new FittingViewModel(
                desk.clip, desk.project, references, new FakeReferenceRepair(), desk.time.tasks(), desk.texts);
        desk.open(disk.resolve("film"), "A lamp.");
        ReferenceSection section = references.sectionsProperty().get().getFirst();
        AttachedFile file = new AttachedFile(disk.resolve("lamp.png"), "0");
        return new ReferenceTile(new ReferenceItem(section, 0, file, state), references, fitting, desk.texts);
    }

    /** Counts who is told of its changes. */
    private static final class Watched extends SimpleObjectProperty<FileState> {

        private int listeners;

        Watched() {
            super(new FileState.Checking());
        }

        @Override
        public void addListener(ChangeListener<? super FileState> listener) {
            listeners++;
            super.addListener(listener);
        }
    }
}
