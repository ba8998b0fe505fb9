package studio.slateroom.ui.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import studio.slateroom.jobs.Claim;
import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobProgress;
import studio.slateroom.jobs.JobState;
import studio.slateroom.jobs.Pause;
import studio.slateroom.jobs.spending.Quote;
import studio.slateroom.platform.Texts;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.FaultAction;
import studio.slateroom.provider.ProviderFault;

/** Jobs in words: what happens, and what it means for the user's money. */
public final class JobWords {

    private static final int SECONDS_A_MINUTE = 60;

    private final Texts texts;
    private final Clock clock;
    private final DateTimeFormatter time;

    /**
     * Words in this language.
     *
     * @param clock says how late it is, and in which zone
     */
    public JobWords(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
        this.time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(texts.region())
                .withZone(clock.getZone());
    }

    /** When a job was ordered. */
    public String created(Job job) {
        return time.format(job.created());
    }

    /** What a row says of its job; what runs out is counted down, and how long the service has taken is counted up. */
    public String status(JobRow row) {
        String sentence = summary(row);
        Instant now = clock.instant();
        Optional<Instant> end = row.givesUp().or(() -> row.canMove() ? pauseEnd(row) : Optional.empty());
        if (end.filter(now::isBefore).isPresent()) {
            return texts.get("queue.status.left", sentence, length(Duration.between(now, end.get())));
        }
        if (row.ticks() && row.job().state() instanceof JobState.Remote(Claim claim) && row.fraction() < 0) {
            return texts.get("queue.status.soFar", sentence, length(Duration.between(claim.since(), now)));
        }
        return sentence;
    }

    /** The same in short, without anything that changes with the time. */
    public String summary(JobRow row) {
        return switch (row.job().state()) {
            case JobState.Queued _ -> queued(row);
            case JobState.Uploading _ -> texts.get(row.paid() ? "queue.state.uploading" : "queue.state.preparing");
            case JobState.Submitting _ -> texts.get("queue.state.submitting");
            case JobState.Remote _ -> trouble(row).orElseGet(() -> running(row));
            case JobState.Downloading _ ->
                trouble(row)
                        .orElseGet(() -> texts.get(row.paid() ? "queue.state.fetching" : "queue.state.downloading"));
            case JobState.Succeeded _ -> texts.get("queue.state.succeeded");
            case JobState.Failed failed -> texts.get(failed.message());
            case JobState.Cancelled(var claim) ->
                texts.get(claim.isPresent() ? "queue.state.cancelledBilled" : "queue.state.cancelled");
            case JobState.Unknown _ -> texts.get("queue.state.unknown");
        };
    }

    /** What a job costs: what was asked for it beside what was expected. Empty where it costs nothing. */
    public String money(JobRow row) {
        boolean notBought =
                row.job().state() instanceof JobState.Failed || row.job().state() instanceof JobState.Cancelled;
        if (!row.paid() || (notBought && row.job().state().claim().isEmpty())) {
            return "";
        }
        Optional<Usd> expected = quote(row.job());
        if (row.job().state() instanceof JobState.Succeeded(var _, Optional<Usd> cost) && cost.isPresent()) {
            Usd paid = cost.get();
            return expected.map(usd -> texts.get("queue.money.paidOf", paid, usd))
                    .orElseGet(() -> texts.get("queue.money.paid", paid));
        }
        return expected(row.job());
    }

    /** What a paid job was expected to cost. */
    public String expected(Job job) {
        return quote(job)
                .map(usd -> texts.get("queue.money.expected", usd))
                .orElseGet(() -> texts.get("queue.money.notKnown"));
    }

    /** What the button says that calls a job off. */
    public String cancel(JobRow row) {
        return texts.get(row.billedAnyway() ? "queue.job.stopWaiting" : "queue.job.cancel");
    }

    /** What the button of a remedy says; one that orders anew says for how much. */
    public String remedy(JobRow row, FaultAction action) {
        boolean calledOff = row.job().state() instanceof JobState.Cancelled;
        return switch (action) {
            case OPEN_KEY_SETTINGS -> texts.get("queue.job.openKey");
            case TOP_UP -> texts.get("queue.job.topUp");
            case RETRY -> priced(row.paid(), row.job(), texts.get("queue.job.retry"));
            case CHECK_AGAIN -> texts.get(calledOff ? "queue.job.fetchAfterAll" : "queue.job.checkAgain");
            case RETRY_WITHOUT_SOUND -> priced(row.paid(), row.job(), texts.get("queue.job.withoutSound"));
            case EDIT_CLIP -> texts.get("queue.job.edit");
            case OPEN_LIMITS -> texts.get("queue.job.openLimits");
        };
    }

    /** What the button says that orders a job of unknown outcome anew. */
    public String orderAgain(Job job) {
        return priced(true, job, texts.get("queue.unknown.again"));
    }

    private String priced(boolean paid, Job job, String act) {
        return quote(job)
                .filter(_ -> paid)
                .map(usd -> texts.get("queue.job.priced", act, usd))
                .orElse(act);
    }

    private String queued(JobRow row) {
        return row.pause()
                .filter(pause -> pause.until().isAfter(clock.instant()))
                .map(this::paused)
                .orElseGet(() -> texts.get("queue.state.queued"));
    }

    private String paused(Pause pause) {
        String until = time.format(pause.until());
        return pause.why() instanceof ProviderFault.Unreachable
                ? texts.get("queue.state.unreachable", until)
                : texts.get("queue.state.paused", until);
    }

    private static Optional<Instant> pauseEnd(JobRow row) {
        return row.pause().map(Pause::until);
    }

    private Optional<String> trouble(JobRow row) {
        return row.givesUp().map(until -> texts.get("queue.state.trouble", time.format(until)));
    }

    private String running(JobRow row) {
        double fraction = row.fraction();
        if (fraction < 0) {
            return texts.get(row.paid() ? "queue.state.making" : "queue.state.waiting");
        }
        long percent = Math.round(fraction * 100);
        return row.progress()
                .flatMap(JobProgress::remaining)
                .map(Duration::toSeconds)
                .map(seconds -> texts.get("queue.state.renderingFor", percent, seconds + 1))
                .orElseGet(() -> texts.get("queue.state.rendering", percent));
    }

    private String length(Duration span) {
        long seconds = Math.max(0, span.toSeconds());
        return seconds < SECONDS_A_MINUTE
                ? texts.get("queue.length.seconds", seconds)
                : texts.get("queue.length.minutes", seconds / SECONDS_A_MINUTE, seconds % SECONDS_A_MINUTE);
    }

    private static Optional<Usd> quote(Job job) {
        return job.order().quote().map(Quote::price);
    }
}
