package studio.slateroom.media.ffmpeg;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Empties a child's pipes. A pipe that breaks ends what is read from it. */
final class Pump {

    private static final int BUFFER = 1 << 16;

    private Pump() {}

    /** The first bytes of a stream; where there are more, {@code excess} runs and the rest is thrown away. */
    static byte[] first(InputStream in, int limit, Runnable excess) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(BUFFER);
        drain(in, (buffer, length) -> {
            if (kept.size() + length > limit) {
                excess.run();
            } else {
                kept.write(buffer, 0, length);
            }
        });
        return kept.toByteArray();
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
