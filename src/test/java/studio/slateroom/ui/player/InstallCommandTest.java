package studio.slateroom.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallCommandTest {

    @TempDir
    private Path folder;

    @Test
    void knowsADistributionByItsName() throws IOException {
        assertThat(linux("PRETTY_NAME=\"Debian GNU/Linux 13 (trixie)\"\nID=debian\n"))
                .contains(InstallCommand.DEBIAN);
        assertThat(linux("NAME=\"Ubuntu\"\nID=ubuntu\nID_LIKE=debian\n")).contains(InstallCommand.DEBIAN);
        assertThat(linux("NAME=\"Fedora Linux\"\nID=fedora\nVERSION_ID=43\n")).contains(InstallCommand.FEDORA);
        assertThat(linux("ID=arch\n")).contains(InstallCommand.ARCH);
    }

    @Test
    void knowsADerivativeByWhatItIsLike() throws IOException {
        assertThat(linux("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n")).contains(InstallCommand.DEBIAN);
        assertThat(linux("ID=\"almalinux\"\nID_LIKE=\"rhel centos fedora\"\n")).contains(InstallCommand.FEDORA);
        assertThat(linux("ID=\"opensuse-leap\"\nID_LIKE=\"suse opensuse\"\n")).contains(InstallCommand.SUSE);
    }

    @Test
    void trustsTheNameMoreThanTheLikeness() throws IOException {
        assertThat(linux("ID_LIKE=arch\nID=fedora\n")).contains(InstallCommand.FEDORA);
    }

    @Test
    void takesNoOtherLineForTheName() throws IOException {
        assertThat(linux("VARIANT_ID=debian\nVERSION_ID=arch\nID=void\n")).isEmpty();
    }

    @Test
    void knowsNothingOfADistributionThatDoesNotSay() throws IOException {
        assertThat(linux("")).isEmpty();
        assertThat(InstallCommand.of("Linux", folder.resolve("none"))).isEmpty();
        assertThat(InstallCommand.of("Linux", folder)).isEmpty();
    }

    @Test
    void knowsTheOtherSystemsByTheirName() {
        Path none = folder.resolve("none");

        assertThat(InstallCommand.of("Mac OS X", none)).contains(InstallCommand.MAC);
        assertThat(InstallCommand.of("Windows 11", none)).contains(InstallCommand.WINDOWS);
    }

    private Optional<InstallCommand> linux(String osRelease) throws IOException {
        Path file = Files.writeString(folder.resolve("os-release"), osRelease);
        return InstallCommand.of("Linux", file);
    }
}
