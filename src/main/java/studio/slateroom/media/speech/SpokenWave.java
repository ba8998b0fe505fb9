package studio.slateroom.media.speech;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import studio.slateroom.media.Sound;

/** Takes in the WAV that espeak-ng writes into a pipe: one channel of 16 bits, with lengths that are made up. */
final class SpokenWave {

    private static final int SMALLEST = 44;
    private static final int FORMAT = 20;
    private static final int RATE = 24;

    /** What is softer at the ends is no part of the line: -50 dBFS. */
    private static final int SILENT = 100;

    /** A line longer than this is none, in seconds. */
    private static final int LONGEST = 120;

    private SpokenWave() {}

    /** The sound at 48 kHz without silence around it; empty where the bytes are something else, or silent. */
    static Optional<Sound> read(byte[] bytes) {
        ByteBuffer wave = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int data = new String(bytes, 0, Math.min(bytes.length, 256), StandardCharsets.ISO_8859_1).indexOf("data");
        if (bytes.length < SMALLEST || wave.getInt(0) != tag("RIFF") || data < FORMAT) {
            return Optional.empty();
        }
        int rate = wave.getInt(RATE);
        boolean plain =
                wave.getShort(FORMAT) == 1 && wave.getShort(FORMAT + 2) == 1 && wave.getShort(FORMAT + 14) == 16;
        if (!plain || rate < 8_000 || rate > Sound.RATE) {
            return Optional.empty();
        }
        short[] samples = new short[Math.min((bytes.length - data - 8) / Short.BYTES, LONGEST * rate)];
        wave.position(data + 8)
                .slice()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer()
                .get(samples);
        short[] line = trimmed(samples);
        return line.length == 0 ? Optional.empty() : Optional.of(new Sound(Resampling.toStereo(line, rate)));
    }

    private static short[] trimmed(short[] samples) {
        int start = 0;
        int end = samples.length;
        while (start < end && Math.abs(samples[start]) < SILENT) {
            start++;
        }
        while (end > start && Math.abs(samples[end - 1]) < SILENT) {
            end--;
        }
        return Arrays.copyOfRange(samples, start, end);
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII))
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt();
    }
}
