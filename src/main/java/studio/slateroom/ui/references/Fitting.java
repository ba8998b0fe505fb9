package studio.slateroom.ui.references;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import studio.slateroom.platform.Message;

/**
 * How far the attached files fit the model.
 *
 * @param misfits those that do not, in the order of the sections
 * @param running those of which a copy is being written
 * @param faults why no copy could be written
 * @param done how many copies of this run are written
 * @param total how many copies belong to this run; 0 while none does
 */
record Fitting(
        SequencedMap<LookedAt, Misfit> misfits,
        Set<LookedAt> running,
        Map<LookedAt, Message> faults,
        int done,
        int total) {

    /** What stands against a file. */
    Optional<Misfit> misfit(ReferenceItem item) {
        return Optional.ofNullable(misfits.get(item.looked()));
    }

    /** Whether a copy of a file is being written. */
    boolean isRunning(ReferenceItem item) {
        return running.contains(item.looked());
    }

    /** The files of which a copy that fits can be written. */
    List<LookedAt> mendable() {
        return misfits.entrySet().stream()
                .filter(entry -> entry.getValue().repair().isPresent() && !running.contains(entry.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
