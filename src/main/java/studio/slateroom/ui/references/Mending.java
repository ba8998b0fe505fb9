package studio.slateroom.ui.references;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.media.ContentHash;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.reference.ReferenceRepair;
import studio.slateroom.media.reference.Repair;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Message;

/** Writes copies that fit, one after the other, off the UI thread. */
final class Mending {

    private static final Logger LOG = System.getLogger(Mending.class.getName());

    private final ReferenceRepair repairs;

    Mending(ReferenceRepair repairs) {
        this.repairs = repairs;
    }

    /** How the writing of a copy ended. */
    sealed interface End {
        /** The copy is there. */
        record Fits(AttachedFile copy) implements End {}

        /** It could not be written. */
        record Failed(Message reason) implements End {}
    }

    /**
     * Writes the copies.
     *
     * @param folder where they go
     * @param oneMore is told of each end
     * @return how each ended; those that were called off are missing
     */
    Map<LookedAt, End> mend(Map<LookedAt, Repair> wanted, Path folder, CancelToken cancel, Runnable oneMore) {
        Map<LookedAt, End> mended = new HashMap<>();
        for (Map.Entry<LookedAt, Repair> one : wanted.entrySet()) {
            try {
                cancel.check();
                mended.put(one.getKey(), mend(one.getKey(), one.getValue(), folder, cancel));
            } catch (CancellationException e) {
                LOG.log(Level.DEBUG, "called off", e);
                return mended;
            }
            oneMore.run();
        }
        return mended;
    }

    private End mend(LookedAt looked, Repair repair, Path folder, CancelToken cancel) {
        try {
            Path copy = repairs.repair(looked.file().path(), repair, folder, cancel);
            return new End.Fits(new AttachedFile(copy, ContentHash.of(copy)));
        } catch (MediaException e) {
            return new End.Failed(e.message());
        }
    }
}
