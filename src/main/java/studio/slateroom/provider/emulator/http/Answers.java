package studio.slateroom.provider.emulator.http;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.emulator.account.Account;
import studio.slateroom.provider.emulator.work.FileStore;
import studio.slateroom.provider.emulator.work.Job;
import studio.slateroom.provider.emulator.work.JobOrder;
import studio.slateroom.provider.emulator.work.JobStage;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The bodies and headers that tell of a job. */
final class Answers {

    private static final JsonMapper JSON = new JsonMapper();

    private final URI base;
    private final FileStore files;
    private final Account account;

    Answers(URI base, FileStore files, Account account) {
        this.base = base;
        this.files = files;
        this.account = account;
    }

    /** An order was taken. */
    Reply taken(Job job) {
        ObjectNode body = JSON.createObjectNode();
        body.put("request_id", job.order().id()).put("status", new JobStage.Queued().word());
        body.put("poll_url", address("/v1/requests/" + job.order().id()));
        addresses(body, job.order());
        return Reply.json(200, body);
    }

    /** How far a job is; a failed one is told under 422. */
    Reply status(Job job) {
        return switch (job.stage()) {
            case JobStage.Failed failed -> failed(job.order(), failed);
            case JobStage.Completed completed -> Reply.json(200, pending(job.order(), completed));
            case JobStage stage -> Reply.json(200, pending(job.order(), stage));
        };
    }

    /** What has come of a job, or how far it is. */
    Reply result(Job job) {
        return job.stage() instanceof JobStage.Completed completed
                ? Reply.json(200, completed(job.order(), completed))
                : status(job);
    }

    /** The headers that v1 sends with a clip. */
    Map<String, String> headers(JobOrder order, JobStage.Completed completed) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("x-request-id", order.id());
        headers.put("x-remaining-credits", account.balance().dollars().toPlainString());
        headers.put("x-cost", completed.price().dollars().toPlainString());
        headers.put("x-generation-time", String.valueOf(seconds(completed.started(), completed.ended())));
        headers.put("x-seed-value", Long.toString(completed.seed()));
        return headers;
    }

    private ObjectNode pending(JobOrder order, JobStage stage) {
        ObjectNode body = JSON.createObjectNode();
        body.put("status", stage.word()).put("request_id", order.id());
        addresses(body, order);
        ObjectNode metrics = body.putObject("metrics");
        if (stage instanceof JobStage.Completed completed) {
            metrics(metrics, order, completed);
        }
        return body;
    }

    private ObjectNode completed(JobOrder order, JobStage.Completed completed) {
        ObjectNode body = JSON.createObjectNode();
        body.put("status", completed.word()).put("request_id", order.id());
        body.put("output", files.address(completed.clip()));
        ObjectNode video = body.putObject("video");
        video.put("url", files.address(completed.clip()))
                .put("content_type", "video/mp4")
                .put("file_name", completed.clip())
                .put("file_size", Long.toString(completed.bytes()));
        completed.lastFrame().ifPresent(name -> video.put("last_frame_url", files.address(name)));
        body.put("seed", Long.toString(completed.seed()));
        body.put("prompt", order.body().path("prompt").asString(""));
        metrics(body.putObject("metrics"), order, completed);
        if (!completed.warnings().isEmpty()) {
            completed.warnings().forEach(body.putArray("warnings")::add);
        }
        return body;
    }

    private void metrics(ObjectNode metrics, JobOrder order, JobStage.Completed completed) {
        Usd left = account.leftAfter(order.id());
        metrics.put("cost", completed.price().dollars()).put("remaining_credits", left.dollars());
        times(metrics, order, completed.started(), completed.ended());
        metrics.put("retry_count", 0);
    }

    private static Reply failed(JobOrder order, JobStage.Failed failed) {
        ObjectNode body = JSON.createObjectNode();
        body.put("status", failed.word()).put("request_id", order.id()).put("error", failed.sentence());
        times(body.putObject("metrics"), order, failed.started(), failed.ended());
        return Reply.json(422, body);
    }

    private static void times(ObjectNode metrics, JobOrder order, Instant started, Instant ended) {
        metrics.put("inference_time", seconds(started, ended))
                .put("queue_time", seconds(order.submitted(), started))
                .put("total_time", seconds(order.submitted(), ended));
    }

    private void addresses(ObjectNode body, JobOrder order) {
        body.put("status_url", address("/v2/requests/" + order.id() + "/status"));
        body.put("response_url", address("/v2/requests/" + order.id()));
    }

    private String address(String path) {
        return base.resolve(path).toString();
    }

    private static double seconds(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toMillis()) / 1000.0;
    }
}
