package studio.slateroom.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.media.ClipEncoder;
import studio.slateroom.media.ClipPlan;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaFault;
import studio.slateroom.platform.CancelToken;
import tools.jackson.databind.JsonNode;

/** Encoder and assembler together, as a clip needs both. */
class FfmpegClipTest {

    private static final FfmpegEngine ENGINE = SampleMedia.engine();
    private static final FrameSize SIZE = new FrameSize(96, 64);
    private static final String DESCRIPTION = "Two shots.\nOne = a door; \\ the other # none";
    private static final String COMMENT = "{\"script\":\"a=b; c#d \\\\ \\\"quoted\\\"\\n镜头 🎬\"}\nsecond line";

    private final FfmpegClipEncoder encoder = new FfmpegClipEncoder(ENGINE);
    private final FfmpegClipAssembler assembler = new FfmpegClipAssembler(ENGINE);
    private final CancelToken cancel = new CancelToken();

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @Test
    void assemblesPiecesFrameByFrame() throws Exception {
        JsonNode clip = probe(clip("clip.mp4"));
        JsonNode video = clip.path("streams").path(0);
        assertThat(video.path("codec_name").asString()).isEqualTo("h264");
        assertThat(video.path("nb_frames").asString()).isEqualTo("48");
        assertThat(video.path("r_frame_rate").asString()).isEqualTo("24/1");
        assertThat(video.path("width").asInt()).isEqualTo(96);
        assertThat(video.path("color_space").asString()).isEqualTo("bt709");
        assertThat(video.path("color_range").asString()).isEqualTo("tv");
        assertThat(clip.path("streams").path(1).path("codec_name").asString()).isEqualTo("aac");
        assertThat(clip.path("format").path("duration").asString()).isEqualTo("2.000000");
    }

    @Test
    void keepsTitleCommentAndChapters() throws Exception {
        JsonNode clip = probe(clip("clip.mp4"));
        assertThat(clip.path("format").path("tags").path("title").asString()).isEqualTo("Night; drive = 1");
        assertThat(clip.path("format").path("tags").path("comment").asString()).isEqualTo(COMMENT);
        assertThat(clip.path("format").path("tags").path("description").asString())
                .isEqualTo(DESCRIPTION);
        assertThat(clip.path("chapters")
                        .valueStream()
                        .map(chapter -> chapter.path("tags").path("title").asString() + " "
                                + chapter.path("end_time").asString()))
                .containsExactly("Shot 1 1.000000", "镜头 2 2.000000");
    }

    @Test
    void hasSubtitlesThatAreOnlyShownWhenAskedFor() throws Exception {
        Path file = clip("clip.mp4");
        List<JsonNode> streams = probe(file).path("streams").valueStream().toList();
        assertThat(streams.stream().map(stream -> stream.path("codec_type").asString()))
                .startsWith("video", "audio", "subtitle");
        assertThat(streams.get(2).path("codec_name").asString()).isEqualTo("mov_text");
        assertThat(streams.get(2).path("tags").path("language").asString()).isEqualTo("zho");
        assertThat(streams.stream()
                        .limit(3)
                        .map(stream ->
                                stream.path("disposition").path("default").asInt()))
                .as("switched on")
                .containsExactly(1, 1, 0);
        assertThat(ClipReport.subtitles(ENGINE, file)).isEqualTo("""
                1
                00:00:00,000 --> 00:00:01,250
                A ‹door› opens.

                2
                00:00:01,250 --> 00:00:02,000
                门开了。 2
                """);
    }

    @Test
    void startsWithWhatAPlayerNeedsFirst() throws Exception {
        String head = new String(Files.readAllBytes(clip("clip.mp4")), StandardCharsets.ISO_8859_1);
        assertThat(head.indexOf("moov")).isPositive().isLessThan(head.indexOf("mdat"));
    }

    @Test
    void givesTheSameBytesForTheSamePlan() throws Exception {
        assertThat(clip("a.mp4")).hasSameBinaryContentAs(clip("b.mp4"));
    }

    @Test
    void leavesOutSoundThatIsNotThere() throws Exception {
        Path target = folder.resolve("silent.mp4");
        assembler.assemble(
                new ClipPlan(List.of(piece("p.mp4", 24)), Optional.empty(), ClipPlan.Notes.NONE), target, cancel);
        assertThat(probe(target).path("streams").size()).isEqualTo(1);
    }

    @Test
    void leavesNothingBesideTheClip() throws Exception {
        Path target = clip("clip.mp4");
        assertThat(names())
                .containsExactlyInAnyOrder("one.mp4", "two.mp4", "bed.m4a", String.valueOf(target.getFileName()));
    }

    @Test
    void removesClipThatWasCancelled() throws Exception {
        ClipPlan plan = plan();
        cancel.cancel();
        assertThatThrownBy(() -> assembler.assemble(plan, folder.resolve("clip.mp4"), cancel))
                .isInstanceOf(CancellationException.class);
        assertThat(names()).containsExactlyInAnyOrder("one.mp4", "two.mp4", "bed.m4a");
    }

    @Test
    void stopsEncodingWhenCancelled() throws Exception {
        try (ClipEncoder.FrameSink sink = encoder.open(folder.resolve("p.mp4"), SIZE, 24, cancel)) {
            sink.write(frame(0));
            cancel.cancel();
            assertThatThrownBy(sink::finish).isInstanceOf(CancellationException.class);
        }
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive))
                .isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void namesFullDisk() throws Exception {
        Path target = Files.createSymbolicLink(folder.resolve("full.mp4"), Path.of("/dev/full"));
        MediaFault fault = encodingFault(target);
        Files.delete(target);
        assertThat(fault).isEqualTo(new MediaFault.DiskFull(folder.toString()));
    }

    @Test
    void namesFolderThatDoesNotExist() {
        Path target = folder.resolve("nowhere/p.mp4");
        assertThat(encodingFault(target))
                .isInstanceOfSatisfying(
                        MediaFault.CannotWrite.class,
                        fault -> assertThat(fault.folder())
                                .isEqualTo(folder.resolve("nowhere").toString()));
        MediaException thrown =
                catchThrowableOfType(MediaException.class, () -> assembler.assemble(plan(), target, cancel));
        assertThat(thrown.fault()).isInstanceOf(MediaFault.CannotWrite.class);
    }

    @Test
    void saysWhenFfmpegCannotUseItsPieces() throws Exception {
        Path junk = Files.writeString(folder.resolve("junk.mp4"), "not a piece");
        ClipPlan plan = new ClipPlan(List.of(junk), Optional.empty(), ClipPlan.Notes.NONE);
        MediaException thrown = catchThrowableOfType(
                MediaException.class, () -> assembler.assemble(plan, folder.resolve("clip.mp4"), cancel));
        assertThat(thrown.fault()).isInstanceOf(MediaFault.EngineFailed.class);
        assertThat(names()).containsExactly("junk.mp4");
    }

    private MediaFault encodingFault(Path target) {
        MediaException thrown = catchThrowableOfType(MediaException.class, () -> {
            try (ClipEncoder.FrameSink sink = encoder.open(target, SIZE, 24, cancel)) {
                for (int i = 0; i < 200; i++) {
                    sink.write(frame(i));
                }
                sink.finish();
            }
        });
        assertThat(thrown).as("a fault").isNotNull();
        return thrown.fault();
    }

    private Path clip(String name) throws Exception {
        Path target = folder.resolve(name);
        assembler.assemble(plan(), target, cancel);
        return target;
    }

    private ClipPlan plan() throws Exception {
        return new ClipPlan(
                List.of(piece("one.mp4", 24), piece("two.mp4", 24)),
                Optional.of(sound()),
                new ClipPlan.Notes(
                        "Night; drive = 1",
                        DESCRIPTION,
                        COMMENT,
                        List.of(
                                new ClipPlan.Stretch("Shot 1", Duration.ZERO, Duration.ofSeconds(1)),
                                new ClipPlan.Stretch("镜头 2", Duration.ofSeconds(1), Duration.ofSeconds(2))),
                        List.of(
                                new ClipPlan.Stretch("A <door> opens.", Duration.ZERO, Duration.ofMillis(1250)),
                                new ClipPlan.Stretch("门开了。\n\n2", Duration.ofMillis(1250), Duration.ofSeconds(2))),
                        "zho"));
    }

    private Path sound() throws Exception {
        Path wav = SampleMedia.tone(folder.resolve("tone.wav"), 2);
        Path encoded = folder.resolve("bed" + ClipPlan.ENCODED);
        assembler.encode(wav, encoded, new CancelToken());
        Files.delete(wav);
        return encoded;
    }

    private Path piece(String name, int frames) throws MediaException {
        Path file = folder.resolve(name);
        try (ClipEncoder.FrameSink sink = encoder.open(file, SIZE, 24, new CancelToken())) {
            for (int i = 0; i < frames; i++) {
                sink.write(frame(i));
            }
            sink.finish();
        }
        return file;
    }

    private static byte[] frame(int number) {
        byte[] i420 = new byte[SIZE.width() * SIZE.height() * 3 / 2];
        for (int i = 0; i < i420.length; i++) {
            i420[i] = (byte) (32 + (i + 3 * number) % 192);
        }
        return i420;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    private static JsonNode probe(Path file) throws Exception {
        return ClipReport.of(ENGINE, file);
    }
}
