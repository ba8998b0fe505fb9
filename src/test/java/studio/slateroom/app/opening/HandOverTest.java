package studio.slateroom.app.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class HandOverTest {

    private static final StudioCall NO_FILE = new StudioCall(Optional.empty());

    @TempDir
    private Path folder;

    private final BlockingQueue<StudioCall> taken = new LinkedBlockingQueue<>();

    @Test
    void handsCallsToTheStudioThatRuns() throws Exception {
        StudioCall withFile = new StudioCall(Optional.of(Files.createFile(folder.resolve("ein langer Schuß 一.shots"))));
        try (HandOver studio = HandOver.listen(folder)) {
            Thread.ofVirtual().start(() -> studio.serve(taken::add));

            assertThat(HandOver.toRunning(folder, NO_FILE)).isTrue();
            assertThat(taken.poll(10, TimeUnit.SECONDS)).isEqualTo(NO_FILE);
            assertThat(HandOver.toRunning(folder, withFile)).isTrue();
            assertThat(taken.poll(10, TimeUnit.SECONDS)).isEqualTo(withFile);
        }
    }

    @Test
    void takesNoFileThatIsNotThere() throws Exception {
        try (HandOver studio = HandOver.listen(folder)) {
            Thread.ofVirtual().start(() -> studio.serve(taken::add));

            HandOver.toRunning(folder, new StudioCall(Optional.of(folder.resolve("gone.shots"))));
            HandOver.toRunning(folder, new StudioCall(Optional.of(Path.of("x".repeat(20_000)))));
            HandOver.toRunning(folder, NO_FILE);

            assertThat(taken.poll(10, TimeUnit.SECONDS)).isEqualTo(NO_FILE);
            assertThat(taken).isEmpty();
        }
    }

    @Test
    void findsNobodyWhereNoStudioRuns() throws IOException {
        assertThat(HandOver.toRunning(folder, NO_FILE)).isFalse();

        HandOver.listen(folder).close();

        assertThat(HandOver.toRunning(folder, NO_FILE)).isFalse();
    }

    @Test
    void takesTheSocketOfADeadStudio() throws IOException {
        Path socket = folder.resolve("running/studio.socket");
        Files.createDirectories(socket.getParent());
        Files.createFile(socket);

        assertThat(HandOver.toRunning(folder, NO_FILE)).isFalse();
        try (HandOver _ = HandOver.listen(folder)) {
            assertThat(HandOver.toRunning(folder, NO_FILE)).isTrue();
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no such permissions")
    void letsNobodyElseIn() throws IOException {
        try (HandOver _ = HandOver.listen(folder)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("running"))))
                    .isEqualTo("rwx------");
        }
    }
}
