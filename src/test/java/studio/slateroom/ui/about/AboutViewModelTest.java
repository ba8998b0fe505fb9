package studio.slateroom.ui.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import studio.slateroom.platform.AppInfo;
import studio.slateroom.platform.ProjectPages;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.fx.InlineTasks;

class AboutViewModelTest {

    private final List<String> copied = new ArrayList<>();
    private final List<URI> opened = new ArrayList<>();
    private final AboutViewModel about = new AboutViewModel(
            new AppInfo("Slateroom", "1.2.3"),
            List.of(new Part("FFmpeg", () -> "8.1"), new Part("LibVLC", () -> {
                throw new IOException("gone");
            })),
            ProjectPages.fromBuild(),
            new AboutViewModel.Outside(copied::add, opened::add),
            new InlineTasks().tasks(),
            Texts.in(Locale.ENGLISH));

    @Test
    void asksForNoVersionBeforeItIsOpened() {
        assertThat(about.lines())
                .extracting(line -> line.versionProperty().get())
                .containsOnly("…");
    }

    @Test
    void saysSoWhereAPartIsMissing() {
        about.open();

        assertThat(about.lines())
                .extracting(line -> line.versionProperty().get())
                .containsExactly("8.1", "Not found");
    }

    @Test
    void copiesTheVersions() {
        about.open();
        about.copy();

        assertThat(copied).containsExactly("Slateroom 1.2.3\nFFmpeg 8.1\nLibVLC Not found\n");
        assertThat(about.copiedProperty().get()).isTrue();
    }

    @Test
    void opensEncryptedPagesOnly() {
        about.openHome();
        about.openLicences();

        assertThat(opened).hasSize(2).allMatch(page -> page.getScheme().equals("https"));
        assertThat(ProjectPages.fromBuild().releases().getScheme()).isEqualTo("https");
    }
}
