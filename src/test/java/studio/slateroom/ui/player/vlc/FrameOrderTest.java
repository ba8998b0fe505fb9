package studio.slateroom.ui.player.vlc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameOrderTest {

    private static final byte[] TYPE = box("ftyp", new byte[12]);
    private static final byte[] OFFSETS = box("ctts", new byte[16]);
    private static final byte[] TIMES = box("stts", new byte[16]);
    private static final byte[] HEADER = box("mvhd", new byte[100]);

    @TempDir
    private Path folder;

    @Test
    void findsOffsetsInATracksSampleTables() throws IOException {
        assertThat(isReordered(TYPE, movie(HEADER, track(TIMES, OFFSETS)))).isTrue();
        assertThat(isReordered(TYPE, box("mdat", new byte[999]), movie(HEADER, track(TIMES), track(TIMES, OFFSETS))))
                .isTrue();
    }

    @Test
    void findsNoneWhereFramesLieInTheirOrder() throws IOException {
        assertThat(isReordered(TYPE, movie(HEADER, track(TIMES)), box("mdat", new byte[999])))
                .isFalse();
    }

    @Test
    void doesNotTakeOtherBytesForOffsets() throws IOException {
        assertThat(isReordered(TYPE, box("mdat", OFFSETS), movie(box("udta", OFFSETS), track(TIMES))))
                .isFalse();
        assertThat(isReordered(movie(box("trak", OFFSETS)))).isFalse();
    }

    @Test
    void readsBoxesWhoseSizeHas64Bits() throws IOException {
        assertThat(isReordered(TYPE, wideBox("mdat", new byte[999]), movie(track(OFFSETS))))
                .isTrue();
        assertThat(isReordered(wideBox("moov", track(OFFSETS)))).isTrue();
    }

    @Test
    void readsABoxThatReachesToTheEndOfTheFile() throws IOException {
        byte[] open = movie(track(OFFSETS));
        ByteBuffer.wrap(open).putInt(0, 0);

        assertThat(isReordered(TYPE, open)).isTrue();
    }

    @Test
    void isContentWithHalfAFile() throws IOException {
        byte[] whole = join(TYPE, movie(HEADER, track(TIMES, OFFSETS)));
        for (int length = 0; length <= whole.length - OFFSETS.length; length++) {
            assertThat(isReordered(Arrays.copyOf(whole, length)))
                    .as("the first %d bytes", length)
                    .isFalse();
        }
    }

    @Test
    void isContentWithSizesThatCannotBe() throws IOException {
        for (long size : new long[] {Long.MAX_VALUE, Long.MAX_VALUE - TYPE.length, -1, Long.MIN_VALUE, 15}) {
            byte[] wrong = wideBox("mdat", new byte[40]);
            ByteBuffer.wrap(wrong).putLong(8, size);
            assertThat(isReordered(TYPE, wrong, movie(track(OFFSETS))))
                    .as("a box of %d bytes", size)
                    .isFalse();
        }
        byte[] small = box("mdat", new byte[40]);
        ByteBuffer.wrap(small).putInt(0, 7);
        assertThat(isReordered(TYPE, small, movie(track(OFFSETS)))).isFalse();
    }

    @Test
    void isContentWithBoxesInBoxesWithoutEnd() throws IOException {
        int depth = 100_000;
        ByteBuffer nest = ByteBuffer.allocate(depth * 8);
        IntStream.range(0, depth).forEach(i -> nest.putInt((depth - i) * 8).put(name("moov")));

        assertThat(isReordered(nest.array())).isFalse();
    }

    @Test
    void isContentWithAFileOfAnotherKind() throws IOException {
        assertThat(isReordered()).isFalse();
        assertThat(isReordered(
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'}))
                .isFalse();
        assertThat(isReordered("RIFF....WEBP ctts".getBytes(StandardCharsets.US_ASCII)))
                .isFalse();
    }

    @Test
    void tellsClipsOfARealEncoderApart() throws Exception {
        assertThat(FrameOrder.isReordered(NumberedClip.inOrder(folder, 8))).isFalse();
        assertThat(FrameOrder.isReordered(NumberedClip.reordered(folder, 0, 8))).isTrue();
    }

    @Test
    void failsForAFileThatIsNotThere() {
        assertThatThrownBy(() -> FrameOrder.isReordered(folder.resolve("none.mp4")))
                .isInstanceOf(NoSuchFileException.class);
    }

    private boolean isReordered(byte[]... boxes) throws IOException {
        return FrameOrder.isReordered(Files.write(folder.resolve("clip.mp4"), join(boxes)));
    }

    private static byte[] movie(byte[]... boxes) {
        return box("moov", boxes);
    }

    private static byte[] track(byte[]... tables) {
        byte[] media = box("mdia", box("mdhd", new byte[24]), box("minf", box("stbl", tables)));
        return box("trak", box("tkhd", new byte[84]), media);
    }

    private static byte[] box(String type, byte[]... content) {
        byte[] inside = join(content);
        return ByteBuffer.allocate(8 + inside.length)
                .putInt(8 + inside.length)
                .put(name(type))
                .put(inside)
                .array();
    }

    private static byte[] wideBox(String type, byte[]... content) {
        byte[] inside = join(content);
        return ByteBuffer.allocate(16 + inside.length)
                .putInt(1)
                .put(name(type))
                .putLong(16 + inside.length)
                .put(inside)
                .array();
    }

    private static byte[] join(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }

    private static byte[] name(String type) {
        return type.getBytes(StandardCharsets.US_ASCII);
    }
}
