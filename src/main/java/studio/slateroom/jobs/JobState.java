package studio.slateroom.jobs;

import java.nio.file.Path;
import java.util.Optional;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.Receipt;

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

    /** What proves that the clip was ordered and may be fetched still; empty before that and after it is here. */
    default Optional<Claim> claim() {
        return Optional.empty();
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

    /**
     * The clip is being asked for. From here on it is not known whether it was, until an id comes back.
     *
     * @param balance what was on the account just before, where that could be asked
     */
    record Submitting(Optional<Usd> balance) implements JobState {

        /** An order whose account was not looked at. */
        public Submitting() {
            this(Optional.empty());
        }

        @Override
        public boolean mayBecome(JobState next) {
            return next instanceof Remote
                    || next instanceof Queued
                    || next instanceof Failed
                    || next instanceof Unknown;
        }
    }

    /** The provider makes the clip. */
    record Remote(Claim held) implements JobState {
        @Override
        public Optional<Claim> claim() {
            return Optional.of(held);
        }

        @Override
        public boolean mayBecome(JobState next) {
            return next instanceof Downloading || next instanceof Failed || next instanceof Cancelled;
        }
    }

    /**
     * The clip is made and on its way here.
     *
     * @param receipt what it cost, where the provider told
     */
    record Downloading(Claim held, Optional<Receipt> receipt) implements JobState {
        @Override
        public Optional<Claim> claim() {
            return Optional.of(held);
        }

        @Override
        public boolean mayBecome(JobState next) {
            return next instanceof Succeeded || next instanceof Failed || next instanceof Cancelled;
        }
    }

    /**
     * The clip is here.
     *
     * @param media the finished file
     * @param cost what was charged for it, where the provider told
     */
    record Succeeded(Path media, Optional<Usd> cost) implements JobState {
        @Override
        public boolean mayBecome(JobState next) {
            return false;
        }
    }

    /**
     * There is no clip, and it is known why.
     *
     * @param claim with what it may be fetched still; empty where nothing was bought
     */
    record Failed(ProviderFault fault, Optional<Claim> claim) implements JobState {

        /** A job for which nothing was bought. */
        public Failed(ProviderFault fault) {
            this(fault, Optional.empty());
        }

        /** What is said of it. What a fault says of an order is not true of a clip that was ordered before it. */
        public Message message() {
            return claim.isEmpty()
                    ? fault.message()
                    : switch (fault) {
                        case ProviderFault.Unauthorized _ -> Message.of("job.held.key");
                        case ProviderFault.Unreachable _, ProviderFault.RateLimited _ ->
                            Message.of("job.held.unreachable");
                        default -> fault.message();
                    };
        }

        @Override
        public boolean mayBecome(JobState next) {
            return next instanceof Queued || (claim.isPresent() && next instanceof Remote);
        }
    }

    /**
     * The user has called it off.
     *
     * @param claim what the provider goes on making all the same, and charges for; empty where nothing was ordered
     */
    record Cancelled(Optional<Claim> claim) implements JobState {

        /** A job for which nothing was ordered. */
        public Cancelled() {
            this(Optional.empty());
        }

        @Override
        public boolean mayBecome(JobState next) {
            return next instanceof Queued || (claim.isPresent() && next instanceof Remote);
        }
    }

    /**
     * The clip may or may not have been asked for, so money may be spent. Only the user's word moves it on.
     *
     * @param before what was on the account before it was asked for, where that is known
     * @param after what was on it afterwards, where that is known
     */
    record Unknown(Optional<Usd> before, Optional<Usd> after) implements JobState {

        /** An outcome for which there is no evidence. */
        public Unknown() {
            this(Optional.empty(), Optional.empty());
        }

        @Override
        public boolean mayBecome(JobState next) {
            return next instanceof Queued
                    || next instanceof Remote
                    || next instanceof Cancelled
                    || next instanceof Unknown;
        }
    }
}
