package studio.slateroom.jobs;

import java.nio.file.Path;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.RemoteId;

/** Where a job is in its life. A closed set: what is none of these does not happen to jobs. */
public sealed interface JobState {

    /** Whether a job in this state may take the next one as its following step. */
    boolean mayBecome(JobState next);

    /** Whether nothing goes on by itself any more. */
    default boolean isFinal() {
        return this instanceof Succeeded
                || this instanceof Failed
                || this instanceof Cancelled
                || this instanceof Unknown;
    }

    /** It waits for its turn. */
    record Queued() implements JobState {
        @Override
        public boolean mayBecome(JobState next) {
            return next instanceof Uploading || next instanceof Failed || next instanceof Cancelled;
        }
    }

    /** Its files are on their way to the provider. Nothing is asked for yet. */
    record Uploading() implements JobState {
        @Override
        public boolean mayBecome(JobState next) {
            return next instanceof Submitting
                    || next instanceof Queued
                    || next instanceof Failed
                    || next instanceof Cancelled;
        }
    }

    /** The clip is being asked for. From here on it is not known whether it was, until an id comes back. */
    record Submitting() implements JobState {
        @Override
        public boolean mayBecome(JobState next) {
            return next instanceof Remote
                    || next instanceof Queued
                    || next instanceof Failed
                    || next instanceof Unknown;
        }
    }

    /** The provider makes the clip. */
    record Remote(RemoteId remote) implements JobState {
        @Override
        public boolean mayBecome(JobState next) {
            return next instanceof Downloading || next instanceof Failed || next instanceof Cancelled;
        }
    }

    /** The clip is made and on its way here. */
    record Downloading(RemoteId remote) implements JobState {
        @Override
        public boolean mayBecome(JobState next) {
            return next instanceof Succeeded || next instanceof Failed || next instanceof Cancelled;
        }
    }

    /**
     * The clip is here.
     *
     * @param media the finished file
     */
    record Succeeded(Path media) implements JobState {
        @Override
        public boolean mayBecome(JobState next) {
            return false;
        }
    }

    /** There is no clip, and it is known why. */
    record Failed(ProviderFault fault) implements JobState {
        @Override
        public boolean mayBecome(JobState next) {
            return next instanceof Queued;
        }
    }

    /** The user has called it off. */
    record Cancelled() implements JobState {
        @Override
        public boolean mayBecome(JobState next) {
            return next instanceof Queued;
        }
    }

    /** The clip may or may not have been asked for, so money may be spent. Only the user's word moves it on. */
    record Unknown() implements JobState {
        @Override
        public boolean mayBecome(JobState next) {
            return next instanceof Queued || next instanceof Cancelled;
        }
    }
}
