package studio.slateroom.cli.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobState;
import studio.slateroom.jobs.spending.Quote;
import studio.slateroom.platform.Texts;
import studio.slateroom.platform.Usd;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Jobs in words and as JSON. */
public final class JobReport {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int SHORT_ID = 8;

    private final Texts texts;

    /** A report in this language. */
    public JobReport(Texts texts) {
        this.texts = texts;
    }

    /** A job in one line: the beginning of its id, its model, how it stands, and where its clip goes. */
    public String line(Job job) {
        return String.format(
                Locale.ROOT,
                "%s  %-20s  %s  %s",
                shortId(job),
                job.order().request().model(),
                job.order().target(),
                state(job));
    }

    /** How a job stands, in a sentence. */
    public String state(Job job) {
        return switch (job.state()) {
            case JobState.Queued _ -> texts.get("cli.job.queued");
            case JobState.Uploading _, JobState.Submitting _ -> texts.get("cli.job.ordering");
            case JobState.Remote _, JobState.Downloading _ -> texts.get("cli.job.running");
            case JobState.Succeeded(var _, Optional<Usd> cost) ->
                cost.map(usd -> texts.get("cli.job.doneFor", usd)).orElseGet(() -> texts.get("cli.job.done"));
            case JobState.Failed failed -> texts.get(failed.message());
            case JobState.Cancelled(var claim) ->
                texts.get(claim.isPresent() ? "cli.job.cancelledBilled" : "cli.job.cancelled");
            case JobState.Unknown(Optional<Usd> before, Optional<Usd> after) ->
                texts.get("cli.job.unknown", shortId(job), amount(before), amount(after));
        };
    }

    /** Jobs as JSON, one object each. */
    public String json(List<Job> jobs) {
        ArrayNode list = JSON.createArrayNode();
        jobs.forEach(job -> {
            ObjectNode node = list.addObject();
            node.put("id", job.id().value());
            node.put("state", job.state().getClass().getSimpleName().toLowerCase(Locale.ROOT));
            node.put("provider", job.order().provider());
            node.put("model", job.order().request().model());
            node.put("target", job.order().target().toString());
            node.put("created", job.created().toString());
            job.order().quote().map(Quote::price).ifPresent(usd -> node.put("estimateUsd", usd.dollars()));
            job.state()
                    .claim()
                    .ifPresent(claim -> node.put("requestId", claim.remote().value()));
            if (job.state() instanceof JobState.Succeeded(var _, Optional<Usd> cost)) {
                cost.ifPresent(usd -> node.put("costUsd", usd.dollars()));
            }
        });
        return list.toPrettyString();
    }

    private String amount(Optional<Usd> usd) {
        return usd.map(texts::get).orElseGet(() -> texts.get("cli.job.notKnown"));
    }

    private static String shortId(Job job) {
        return job.id().value().substring(0, Math.min(SHORT_ID, job.id().value().length()));
    }
}
