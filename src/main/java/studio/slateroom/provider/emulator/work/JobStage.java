package studio.slateroom.provider.emulator.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import studio.slateroom.platform.Usd;

/** How far a job is. */
public sealed interface JobStage {

    /** The service's word for it. */
    String word();

    /** It waits for its turn. */
    record Queued() implements JobStage {
        @Override
        public String word() {
            return "QUEUED";
        }
    }

    /** It is being made. */
    record Processing(Instant started) implements JobStage {
        @Override
        public String word() {
            return "PROCESSING";
        }
    }

    /**
     * The clip is there.
     *
     * @param seed the one that was used
     * @param clip the clip's file
     * @param bytes the clip's size
     * @param lastFrame the last picture's file, where it was asked for
     * @param warnings what is not as it was asked for
     */
    record Completed(
            Instant started,
            Instant ended,
            Usd price,
            long seed,
            String clip,
            long bytes,
            Optional<String> lastFrame,
            List<String> warnings)
            implements JobStage {

        public Completed {
            warnings = List.copyOf(warnings);
        }

        @Override
        public String word() {
            return "COMPLETED";
        }
    }

    /** There is no clip and nothing was charged. */
    record Failed(Instant started, Instant ended, Refusal.Kind kind, String sentence) implements JobStage {
        @Override
        public String word() {
            return "FAILED";
        }
    }

    /** Whether it stays so. */
    default boolean isFinal() {
        return this instanceof Completed || this instanceof Failed;
    }
}
