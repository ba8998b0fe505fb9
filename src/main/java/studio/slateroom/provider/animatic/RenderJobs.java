package studio.slateroom.provider.animatic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.slateroom.provider.RemoteId;

/** The jobs that somebody may still ask about. Of those that have ended only the latest are kept. */
final class RenderJobs {

    private final int endedKept;
    private final Map<RemoteId, RenderJob> jobs = new HashMap<>();
    private final Deque<RemoteId> ended = new ArrayDeque<>();

    RenderJobs(int endedKept) {
        this.endedKept = endedKept;
    }

    synchronized void add(RemoteId id, RenderJob job) {
        jobs.put(id, job);
    }

    synchronized Optional<RenderJob> find(RemoteId id) {
        return Optional.ofNullable(jobs.get(id));
    }

    synchronized Optional<RenderJob> remove(RemoteId id) {
        ended.remove(id);
        return Optional.ofNullable(jobs.remove(id));
    }

    synchronized List<RenderJob> removeAll() {
        List<RenderJob> all = new ArrayList<>(jobs.values());
        jobs.clear();
        ended.clear();
        return all;
    }

    /** Notes that a job has ended, and lets go of the oldest where there are too many. */
    void ended(RemoteId id) {
        oldestTooMany(id).ifPresent(RenderJob::abandon);
    }

    private synchronized Optional<RenderJob> oldestTooMany(RemoteId id) {
        if (jobs.containsKey(id)) {
            ended.add(id);
        }
        return ended.size() > endedKept ? Optional.ofNullable(jobs.remove(ended.removeFirst())) : Optional.empty();
    }
}
