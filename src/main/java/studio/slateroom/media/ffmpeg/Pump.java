package studio.slateroom.media.ffmpeg;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Empties a child's pipes. A pipe that breaks ends what is read from it. */
final class Pump {

    private static final int BUFFER = 1 << 16;

    private Pump() {}

    /** The first bytes of a stream; where there are more, {@code excess} runs and the rest is thrown away. */
    static byte[] first(InputStream in, int limit, Runnable excess) {
        List<byte[]> kept = new ArrayList<>();
        int[] size = {0};
        drain(in, (buffer, length) -> {
            if (size[0] + length > limit) {
                excess.run();
            } else {
                kept.add(Arrays.copyOf(buffer, length));
                size[0] += length;
            }
        });
        return joined(kept, size[0]);
    }

    private static byte[] joined(List<byte[]> parts, int size) {
        byte[] whole = new byte[size];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        return whole;
    }

    /** The last bytes of a stream, about as many as are asked for. */
    static byte[] last(InputStream in, int limit) {
        byte[][] kept = {new byte[0]};
        drain(in, (buffer, length) -> {
            byte[] all = Arrays.copyOf(kept[0], kept[0].length + length);
            System.arraycopy(buffer, 0, all, kept[0].length, length);
            kept[0] = all.length <= limit ? all : Arrays.copyOfRange(all, all.length - limit, all.length);
        });
        return kept[0];
    }

    private static void drain(InputStream in, Sink sink) {
        byte[] buffer = new byte[BUFFER];
        try (in) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sink.take(buffer, read);
            }
        } catch (IOException e) {
            // The child was killed; what came before is all there is.
        }
    }

    @FunctionalInterface
    private interface Sink {
        void take(byte[] buffer, int length);
    }
}
