package studio.slateroom.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaFault;
import studio.slateroom.platform.CancelToken;

class FfmpegEngineTest {

    /** Reads as fast as the clip plays, so it lives for an hour unless somebody ends it. */
    private static final List<String> ENDLESS =
            List.of("-v", "error", "-re", "-f", "lavfi", "-i", "testsrc=d=3600", "-f", "null", "-");

    @TempDir
    private Path folder;

    @Test
    void namesMissingExecutable() {
        try (FfmpegEngine engine = new FfmpegEngine(folder)) {
            assertThat(fault(engine))
                    .isInstanceOfSatisfying(
                            MediaFault.NoEngine.class,
                            fault -> assertThat(fault.reason()).contains(Tool.FFPROBE.fileName()));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void namesMissingSharedLibrary() throws Exception {
        String missing = copyAllBut("libswscale");
        try (FfmpegEngine engine = new FfmpegEngine(folder)) {
            assertThat(fault(engine))
                    .isInstanceOfSatisfying(
                            MediaFault.NoEngine.class,
                            fault -> assertThat(fault.reason()).contains(missing));
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void makesExecutableWhatUnpackingLeftPlain() throws Exception {
        copyAllBut("nothing");
        Path probe = folder.resolve(Tool.FFPROBE.fileName());
        assertThat(probe.toFile().setExecutable(false, false)).isTrue();
        try (FfmpegEngine engine = new FfmpegEngine(folder)) {
            Ending ending = engine.run(
                    Tool.FFPROBE, List.of("-version"), new Limits(1 << 16, Duration.ofSeconds(5)), new CancelToken());
            assertThat(new String(ending.output(), java.nio.charset.StandardCharsets.UTF_8))
                    .startsWith("ffprobe");
        }
    }

    @Test
    void killsChildThatTakesTooLong() throws Exception {
        try (FfmpegEngine engine = SampleMedia.engine()) {
            Ending ending = engine.run(Tool.FFMPEG, ENDLESS, limits(200), new CancelToken());
            assertThat(ending.exitCode()).isEqualTo(Ending.TOO_SLOW);
        }
        assertThat(running()).isEmpty();
    }

    @Test
    void killsChildThatSendsTooMuch() throws Exception {
        List<String> chatty = List.of("-v", "error", "-f", "lavfi", "-i", "testsrc=d=3600", "-f", "rawvideo", "pipe:1");
        try (FfmpegEngine engine = SampleMedia.engine()) {
            Ending ending = engine.run(Tool.FFMPEG, chatty, limits(60_000), new CancelToken());
            assertThat(ending.exitCode()).isEqualTo(Ending.FLOODED);
            assertThat(ending.output()).hasSizeLessThanOrEqualTo(1000);
        }
    }

    @Test
    void killsChildAtOnceWhenCancelled() throws Exception {
        CancelToken cancel = new CancelToken();
        try (FfmpegEngine engine = SampleMedia.engine();
                Child child = engine.start(Tool.FFMPEG, ENDLESS, 0, cancel)) {
            cancel.cancel();
            long before = System.nanoTime();
            assertThat(child.await(Duration.ofSeconds(30)).exitCode()).isEqualTo(Ending.KILLED);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(200));
        }
        assertThat(running()).isEmpty();
    }

    @Test
    void killsChildWhenItsThreadIsInterrupted() throws Exception {
        try (FfmpegEngine engine = SampleMedia.engine()) {
            Thread.currentThread().interrupt();
            CancellationException thrown = catchThrowableOfType(
                    CancellationException.class,
                    () -> engine.run(Tool.FFMPEG, ENDLESS, limits(30_000), new CancelToken()));
            assertThat(thrown).isNotNull();
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(running()).isEmpty();
    }

    @Test
    void leavesNoChildBehindWhenClosed() throws Exception {
        try (FfmpegEngine engine = SampleMedia.engine()) {
            engine.start(Tool.FFMPEG, ENDLESS, 0, new CancelToken());
            assertThat(running()).hasSize(1);
        }
        assertThat(running()).isEmpty();
    }

    @Test
    void startsNothingOnceItIsClosed() {
        FfmpegEngine engine = SampleMedia.engine();
        engine.close();
        assertThatThrownBy(() -> engine.start(Tool.FFMPEG, ENDLESS, 0, new CancelToken()))
                .isInstanceOf(CancellationException.class);
        await(running());
    }

    @Test
    void letsNoMoreRunAtOnceThanThereAreProcessors() throws Exception {
        int processors = Runtime.getRuntime().availableProcessors();
        CancelToken cancel = new CancelToken();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                FfmpegEngine engine = SampleMedia.engine()) {
            for (int i = 0; i < processors; i++) {
                var _ = threads.submit(() -> engine.run(Tool.FFMPEG, ENDLESS, limits(60_000), cancel));
            }
            while (running().size() < processors) {
                Thread.onSpinWait();
            }
            Future<Ending> next = threads.submit(
                    () -> engine.run(Tool.FFPROBE, List.of("-version"), limits(60_000), new CancelToken()));
            assertThatThrownBy(() -> next.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            CancelToken impatient = new CancelToken();
            Future<Ending> other = threads.submit(() -> engine.run(Tool.FFMPEG, ENDLESS, limits(60_000), impatient));
            impatient.cancel();
            assertThat(other).failsWithin(Duration.ofSeconds(5));

            cancel.cancel();

            assertThat(next).succeedsWithin(Duration.ofSeconds(5));
        }
        assertThat(running()).isEmpty();
    }

    @Test
    void keepsOnlyTheEndOfWhatAChildComplains() throws Exception {
        List<String> noisy = List.of("-v", "trace", "-f", "lavfi", "-i", "testsrc=d=5", "-f", "null", "-");
        try (FfmpegEngine engine = SampleMedia.engine()) {
            Ending ending = engine.run(Tool.FFMPEG, noisy, limits(60_000), new CancelToken());
            assertThat(ending.errors().length()).isBetween(1000, 17_000);
        }
    }

    private static void await(List<ProcessHandle> processes) {
        assertThat(processes).allSatisfy(process -> assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(5)));
    }

    private static Limits limits(long millis) {
        return new Limits(1000, Duration.ofMillis(millis));
    }

    private static List<ProcessHandle> running() {
        return ProcessHandle.current()
                .descendants()
                .filter(ProcessHandle::isAlive)
                .toList();
    }

    private MediaFault fault(FfmpegEngine engine) throws AssertionError {
        MediaException thrown = catchThrowableOfType(
                MediaException.class,
                () -> new FfmpegProbe(engine).probe(SampleMedia.picture(folder.resolve("a.png"), "png", 8, 8)));
        assertThat(thrown).as("a fault").isNotNull();
        return thrown.fault();
    }

    /** Copies all of FFmpeg but the one file whose name begins so, and returns that name. */
    private String copyAllBut(String prefix) throws IOException {
        String missing = "";
        try (Stream<Path> files = Files.list(SampleMedia.folder())) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith(prefix)) {
                    missing = name;
                } else {
                    Files.copy(file, folder.resolve(name));
                }
            }
        }
        return missing;
    }
}
