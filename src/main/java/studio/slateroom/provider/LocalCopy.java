package studio.slateroom.provider;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;
import studio.slateroom.platform.CancelToken;

/** Brings a clip that a provider keeps on this machine. */
public final class LocalCopy {

    private LocalCopy() {}

    /**
     * Writes the clip anew.
     *
     * @param progress takes the part that is written, 0 to 1
     * @throws IOException when the clip cannot be read or the target not be written; the target is then worthless
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static void write(Path clip, Path target, DoubleConsumer progress, CancelToken cancel) throws IOException {
        long size = Math.max(1, Files.size(clip));
        long done = 0;
        byte[] buffer = new byte[1 << 18];
        try (InputStream in = Files.newInputStream(clip);
                OutputStream out = Files.newOutputStream(target)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                cancel.check();
                out.write(buffer, 0, read);
                done += read;
                progress.accept(Math.min(1, (double) done / size));
            }
        }
    }
}
