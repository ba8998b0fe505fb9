package studio.slateroom.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AppDirectoriesTest {

    private static final Path HOME = Path.of("/home/ada");

    @Test
    void followsTheXdgSpecificationOnLinux() {
        AppDirectories directories = AppDirectories.of(Map.of("XDG_DATA_HOME", "/data"), "Linux", HOME);

        assertThat(directories.data()).isEqualTo(Path.of("/data/slateroom"));
        assertThat(directories.config()).isEqualTo(HOME.resolve(".config/slateroom"));
        assertThat(directories.cache()).isEqualTo(HOME.resolve(".cache/slateroom"));
    }

    @Test
    void ignoresRelativeXdgFolders() {
        assertThat(AppDirectories.of(Map.of("XDG_DATA_HOME", "data"), "Linux", HOME)
                        .data())
                .isEqualTo(HOME.resolve(".local/share/slateroom"));
    }

    @Test
    void followsTheCustomsOfOtherSystems() {
        assertThat(AppDirectories.of(Map.of(), "Mac OS X", HOME).data())
                .isEqualTo(HOME.resolve("Library/Application Support/Slateroom"));
        assertThat(AppDirectories.of(Map.of(), "Windows 11", HOME).config())
                .isEqualTo(HOME.resolve("AppData/Roaming/Slateroom"));
    }

    @Test
    void keepsEverythingInOneFolderWhenAsked() {
        AppDirectories directories =
                AppDirectories.of(Map.of(AppDirectories.HOME_VARIABLE, "/media/stick"), "Linux", HOME);

        assertThat(directories)
                .isEqualTo(new AppDirectories(
                        Path.of("/media/stick/config"),
                        Path.of("/media/stick/data"),
                        Path.of("/media/stick/cache"),
                        Path.of("/media/stick/projects")));
    }
}
