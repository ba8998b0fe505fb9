package studio.slateroom.jobs;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import studio.slateroom.generation.ClipBrief;
import studio.slateroom.jobs.spending.Spending;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.Patience;
import studio.slateroom.provider.PreparedRequest;
import studio.slateroom.provider.ProviderException;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.RemoteState;
import studio.slateroom.provider.VideoProvider;

/** Takes one job from where it stands to its end. Each step is in the journal before the next begins. */
final class JobRun {

    private static final Logger LOG = System.getLogger(JobRun.class.getName());

    private final VideoProvider provider;
    private final JobTools tools;
    private final Steps steps;

    JobRun(VideoProvider provider, JobTools tools, Steps steps) {
        this.provider = provider;
        this.tools = tools;
        this.steps = steps;
    }

    /**
     * Runs until the job has ended, or waits for its turn again.
     *
     * @param job queued, or with the provider since an earlier run
     * @throws CancellationException when the token was used; the job then stands as it stood
     */
    void run(Job job, CancelToken cancel) {
        Job now = job;
        if (now.state() instanceof JobState.Queued) {
            now = submit(now, cancel);
        }
        if (now.state() instanceof JobState.Remote(Claim claim)) {
            now = watch(now, claim, cancel);
        }
        if (now.state() instanceof JobState.Downloading) {
            new Bringing(provider, tools, steps).bring(now, patience(now, cancel), cancel);
        }
    }

    private Job submit(Job job, CancelToken cancel) {
        Job uploading = steps.take(job, new JobState.Uploading());
        PreparedRequest prepared;
        try {
            Bringing.checkTarget(job.order().target());
            prepared = provider.prepare(job.order().request(), cancel).named(job.orderName());
        } catch (ProviderException e) {
            return notOrdered(uploading, e);
        }
        Optional<Usd> balance = balance(cancel);
        // The balance may take long to come, and whoever calls the job off meanwhile buys nothing.
        cancel.check();
        if (provider.profile().charges()) {
            Optional<Message> refusal = tools.guard().enter(spending(job));
            if (refusal.isPresent()) {
                return steps.take(uploading, new JobState.Failed(new ProviderFault.OverLimit(refusal.get())));
            }
        }
        return order(uploading, prepared, balance);
    }

    private Job order(Job uploading, PreparedRequest prepared, Optional<Usd> balance) {
        Job submitting = steps.take(uploading, new JobState.Submitting(balance));
        try {
            Claim claim = new Claim(provider.submit(prepared), tools.clock().instant());
            steps.accepted();
            return steps.keep(submitting, new JobState.Remote(claim));
        } catch (ProviderException e) {
            if (e.fault() instanceof ProviderFault.OutcomeUnknown) {
                log(submitting, e);
                return steps.keep(submitting, unanswered(submitting));
            }
            strike(submitting);
            return notOrdered(submitting, e);
        }
    }

    private JobState unanswered(Job job) {
        JobState outcome = Recovery.unanswered(job, provider, tools.clock().instant());
        return outcome instanceof JobState.Unknown(Optional<Usd> before, Optional<Usd> _)
                ? new JobState.Unknown(before, balance(new CancelToken()))
                : outcome;
    }

    /** What never arrived waits until the provider can be reached; what was refused has failed. */
    private Job notOrdered(Job job, ProviderException e) {
        log(job, e);
        if (e.fault() instanceof ProviderFault.Unreachable || e.fault() instanceof ProviderFault.RateLimited) {
            // Whoever hears of the pause finds the job waiting.
            Job waiting = steps.keep(job, new JobState.Queued());
            steps.pause(e.fault());
            return waiting;
        }
        return steps.keep(job, new JobState.Failed(e.fault()));
    }

    private Job watch(Job job, Claim claim, CancelToken cancel) {
        Instant begun = tools.clock().instant();
        Patience patience = patience(job, cancel);
        while (true) {
            try {
                switch (patience.until(() -> provider.state(claim.remote(), cancel))) {
                    case RemoteState.Waiting() -> steps.progress(job.id(), new JobProgress(-1, Optional.empty()));
                    case RemoteState.Working(double fraction) -> steps.progress(job.id(), working(begun, fraction));
                    case RemoteState.Ready(var receipt) -> {
                        receipt.ifPresent(paid -> tools.guard().settle(job.id().value(), job.attempt(), paid.cost()));
                        return steps.take(job, new JobState.Downloading(claim, receipt));
                    }
                    case RemoteState.Failed(ProviderFault fault) -> {
                        strike(job);
                        return steps.take(job, new JobState.Failed(fault));
                    }
                    case RemoteState.Gone() -> {
                        return steps.take(job, gone(claim));
                    }
                }
            } catch (ProviderException e) {
                log(job, e);
                return steps.take(job, new JobState.Failed(e.fault(), Optional.of(claim)));
            }
            cancel.await(provider.profile().pollInterval());
        }
    }

    private JobProgress working(Instant begun, double fraction) {
        return JobProgress.after(Duration.between(begun, tools.clock().instant()), fraction);
    }

    private JobState gone(Claim claim) {
        return provider.profile().charges()
                ? new JobState.Failed(new ProviderFault.RecordGone(), Optional.of(claim))
                : new JobState.Failed(new ProviderFault.Expired());
    }

    /** Until the provider forgets the clip; one that never does is asked for as long as the program runs. */
    private Patience patience(Job job, CancelToken cancel) {
        Instant since = job.state().claim().map(Claim::since).orElseGet(tools.clock()::instant);
        Instant deadline = provider.profile().keeps().map(since::plus).orElse(Instant.MAX);
        Consumer<Instant> trouble = until -> steps.progress(job.id(), JobProgress.waitingUntil(until));
        return new Patience(tools.clock(), provider.profile().pollInterval(), deadline, cancel, trouble);
    }

    /** Evidence for the case that the outcome stays unknown; an order does not fail for want of it. */
    private Optional<Usd> balance(CancelToken cancel) {
        try {
            return provider.balance(cancel);
        } catch (ProviderException e) {
            LOG.log(Level.DEBUG, "the balance cannot be asked", e);
            return Optional.empty();
        }
    }

    /** A ledger that counts too much is better than a job that does not know that it was refused. */
    private void strike(Job job) {
        if (provider.profile().charges()) {
            try {
                tools.guard().strike(job.id().value(), job.attempt());
            } catch (JournalException e) {
                LOG.log(Level.ERROR, "the ledger still counts job " + job.id(), e);
            }
        }
    }

    private Spending spending(Job job) {
        JobOrder order = job.order();
        return new Spending(
                job.id().value(),
                job.attempt(),
                order.project(),
                order.request().model(),
                tools.brief(order.request()).map(ClipBrief::resolution).orElse(""),
                tools.clock().instant(),
                order.quote(),
                Optional.empty());
    }

    private static void log(Job job, ProviderException e) {
        LOG.log(Level.WARNING, "job " + job.id() + ": " + e.fault().getClass().getSimpleName(), e);
    }
}
