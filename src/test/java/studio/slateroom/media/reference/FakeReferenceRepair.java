package studio.slateroom.media.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaFault;
import studio.slateroom.platform.CancelToken;

/** Writes some content under the original's name with {@code fitted-} before it; a file named {@code stubborn} resists. */
public final class FakeReferenceRepair implements ReferenceRepair {

    private Runnable during = () -> {};

    /** What happens while each copy is written. */
    public void during(Runnable action) {
        during = action;
    }

    @Override
    public Path repair(Path original, Repair repair, Path folder, CancelToken cancel) throws MediaException {
        String name = original.getFileName().toString();
        if (name.contains("stubborn")) {
            throw new MediaException(new MediaFault.CannotShrink(name, repair.maxBytes()));
        }
        during.run();
        cancel.check();
        try {
            Files.createDirectories(folder);
            return Files.writeString(folder.resolve("fitted-" + name), "copy of " + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
