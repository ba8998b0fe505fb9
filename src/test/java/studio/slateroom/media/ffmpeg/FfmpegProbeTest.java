package studio.slateroom.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaFault;
import studio.slateroom.media.MediaInfo;
import studio.slateroom.platform.MediaKind;

class FfmpegProbeTest {

    private static final FfmpegEngine ENGINE = SampleMedia.engine();

    private final FfmpegProbe probe = new FfmpegProbe(ENGINE);

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @ParameterizedTest
    @CsvSource({"png, png", "jpg, jpeg"})
    void tellsPicturesBySizeAndFormat(String writer, String format) throws Exception {
        Path file = SampleMedia.picture(folder.resolve("a.bin"), writer, 64, 48);
        assertThat(probe.probe(file))
                .isEqualTo(new MediaInfo(MediaKind.IMAGE, format, 64, 48, Duration.ZERO, Files.size(file)));
    }

    @ParameterizedTest
    @CsvSource({
        "webp, testsrc=s=64x48:d=0.04, IMAGE, webp, 64, 0",
        "avif, testsrc=s=64x48:d=0.04, IMAGE, heif, 64, 0",
        "mp4, testsrc=s=64x48:d=1:r=24, VIDEO, mp4, 64, 1000",
        "mov, testsrc=s=64x48:d=1:r=24, VIDEO, mp4, 64, 1000",
        "mkv, testsrc=s=64x48:d=1:r=24, VIDEO, mkv, 64, 1000",
        "gif, testsrc=s=64x48:d=1:r=10, VIDEO, gif, 64, 1000",
        "wav, sine=d=1, AUDIO, wav, 0, 1000",
        "mp3, sine=d=1, AUDIO, mp3, 0, 1000",
        "flac, sine=d=1, AUDIO, flac, 0, 1000",
        "ogg, sine=d=1, AUDIO, ogg, 0, 1000",
        "aiff, sine=d=1, AUDIO, aiff, 0, 1000",
        "m4a, sine=d=1, AUDIO, m4a, 0, 1000",
    })
    void tellsMediaByContentWhateverTheirName(
            String extension, String source, MediaKind kind, String format, int width, int millis) throws Exception {
        Path made = SampleMedia.generated(ENGINE, folder.resolve("made." + extension), source);
        MediaInfo info = probe.probe(Files.move(made, folder.resolve("liar.txt")));
        assertThat(info.kind()).isEqualTo(kind);
        assertThat(info.format()).isEqualTo(format);
        assertThat(info.width()).isEqualTo(width);
        assertThat(info.length().toMillis()).isBetween(millis - 40L, millis + 60L);
    }

    @ParameterizedTest
    @CsvSource({"1, 64, 48", "3, 64, 48", "6, 48, 64", "8, 48, 64"})
    void reportsTurnedPictureUpright(int orientation, int width, int height) throws Exception {
        Path plain = SampleMedia.picture(folder.resolve("plain.jpg"), "jpg", 64, 48);
        MediaInfo info = probe.probe(SampleMedia.oriented(plain, folder.resolve("turned.jpg"), orientation));
        assertThat(info.width()).isEqualTo(width);
        assertThat(info.height()).isEqualTo(height);
    }

    @ParameterizedTest
    @ValueSource(strings = {"take%03d.png", "file:x.png", "-i.png", "it's, \"so\".png", "镜头 1.png", "a=b;c#d.png"})
    void readsFilesOfAnyName(String name) throws Exception {
        Path file = SampleMedia.picture(folder.resolve(name), "png", 8, 8);
        assertThat(probe.probe(file).width()).isEqualTo(8);
    }

    @Test
    void rejectsMissingFile() {
        assertThat(fault(folder.resolve("gone.png"))).isEqualTo(new MediaFault.Missing("gone.png"));
    }

    @Test
    void rejectsFileOfZeroBytes() throws Exception {
        assertThat(fault(Files.createFile(folder.resolve("zero.png")))).isEqualTo(new MediaFault.Empty("zero.png"));
    }

    @Test
    void rejectsTextNamedPicture() throws Exception {
        Path file = Files.writeString(folder.resolve("text.png"), "Shot 1 | 0s–1s\nMedium shot.\n");
        assertThat(fault(file)).isEqualTo(new MediaFault.NotMedia("text.png"));
    }

    @Test
    void rejectsFolder() {
        assertThat(fault(folder)).isInstanceOf(MediaFault.NotMedia.class);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no /dev/zero")
    void rejectsDeviceWithoutReadingIt() {
        assertThat(fault(Path.of("/dev/zero"))).isEqualTo(new MediaFault.NotMedia("zero"));
    }

    @Test
    void rejectsPlaylistsThatLeadToOtherFiles() throws Exception {
        Path other = SampleMedia.generated(ENGINE, folder.resolve("other.mp4"), "testsrc=s=64x48:d=1");
        Path m3u8 = Files.writeString(
                folder.resolve("m3u8.mp4"), "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n" + other + "\n");
        Path concat = Files.writeString(folder.resolve("concat.mp4"), "ffconcat version 1.0\nfile 'other.mp4'\n");
        assertThat(fault(m3u8)).isEqualTo(new MediaFault.Playlist("m3u8.mp4"));
        assertThat(fault(concat)).isEqualTo(new MediaFault.Playlist("concat.mp4"));
    }

    @Test
    void rejectsHugePngWithItsTrueSize() throws Exception {
        Path file = SampleMedia.statedPng(folder.resolve("huge.png"), 60_000, 60_000);
        assertThat(fault(file)).isEqualTo(new MediaFault.TooLarge("huge.png", 60_000, 60_000, 100));
    }

    @Test
    void rejectsHugeJpegWithItsTrueSize() throws Exception {
        byte[] bytes = Files.readAllBytes(SampleMedia.picture(folder.resolve("a.jpg"), "jpg", 64, 48));
        int frame = indexOf(bytes, 0xFF, 0xC0);
        for (int i = 5; i < 9; i += 2) {
            bytes[frame + i] = (byte) (60_000 >> 8);
            bytes[frame + i + 1] = (byte) 60_000;
        }
        Path file = Files.write(folder.resolve("huge.jpg"), bytes);
        assertThat(fault(file)).isEqualTo(new MediaFault.TooLarge("huge.jpg", 60_000, 60_000, 100));
    }

    @Test
    void rejectsHugeWebpWithItsTrueSize() throws Exception {
        Path webp = SampleMedia.generated(
                ENGINE, folder.resolve("a.webp"), "testsrc=s=64x48:d=0.04", "-lossless", "1", "-pix_fmt", "bgra");
        byte[] bytes = Files.readAllBytes(webp);
        int size = 15_999 | (15_999 << 14);
        for (int i = 0; i < 4; i++) {
            bytes[21 + i] = (byte) (size >> (8 * i));
        }
        Path file = Files.write(folder.resolve("huge.webp"), bytes);
        assertThat(fault(file)).isEqualTo(new MediaFault.TooLarge("huge.webp", 16_000, 16_000, 100));
    }

    @ParameterizedTest
    @CsvSource({"png, 400", "jpg, 900"})
    void rejectsTruncatedPicture(String format, int bytes) throws Exception {
        Path whole = SampleMedia.generated(
                ENGINE, folder.resolve("whole." + format), "testsrc=s=320x240:d=0.04", "-frames:v", "1");
        Path cut = SampleMedia.truncated(whole, folder.resolve("cut." + format), bytes);
        assertThat(fault(cut)).isEqualTo(new MediaFault.Unreadable("cut." + format));
    }

    @Test
    void rejectsTruncatedVideo() throws Exception {
        Path whole = SampleMedia.generated(ENGINE, folder.resolve("whole.mp4"), "testsrc=s=320x240:d=1");
        Path cut = SampleMedia.truncated(whole, folder.resolve("cut.mp4"), (int) Files.size(whole) / 2);
        assertThat(fault(cut)).isEqualTo(new MediaFault.Unreadable("cut.mp4"));
    }

    @Test
    void rejectsContainerWithoutMedia() throws Exception {
        byte[] head = "\0\0\0\u0018ftypmp42\0\0\0\0mp42isom".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(fault(Files.write(folder.resolve("bare.mp4"), head))).isInstanceOf(MediaFault.Unreadable.class);
    }

    private MediaFault fault(Path file) {
        MediaException thrown = catchThrowableOfType(MediaException.class, () -> probe.probe(file));
        assertThat(thrown).as("a fault").isNotNull();
        return thrown.fault();
    }

    private static int indexOf(byte[] bytes, int first, int second) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if ((bytes[i] & 0xFF) == first && (bytes[i + 1] & 0xFF) == second) {
                return i;
            }
        }
        throw new IllegalArgumentException("no such marker");
    }
}
