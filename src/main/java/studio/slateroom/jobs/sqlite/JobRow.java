package studio.slateroom.jobs.sqlite;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import studio.slateroom.generation.RequestJson;
import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobId;
import studio.slateroom.jobs.JobOrder;
import studio.slateroom.jobs.spending.Quote;
import studio.slateroom.platform.Usd;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A job as the journal's columns hold it. */
record JobRow(String id, String created, int attempt, String order, String state) {

    private static final JsonMapper JSON = new JsonMapper();

    static JobRow of(Job job) {
        return new JobRow(
                job.id().value(),
                job.created().toString(),
                job.attempt(),
                write(job.order()),
                StateJson.write(job.state()).toString());
    }

    Job job() {
        return new Job(
                new JobId(id),
                read(JSON.readTree(order)),
                Instant.parse(created),
                attempt,
                StateJson.read(JSON.readTree(state)));
    }

    private static String write(JobOrder order) {
        ObjectNode json = JSON.createObjectNode();
        json.put("clip", order.clip());
        json.put("title", order.title());
        json.put("project", order.project());
        json.put("provider", order.provider());
        order.quote()
                .ifPresent(quote -> json.put("priceMicros", quote.price().micros())
                        .put("listPriceMicros", quote.listPrice().micros()));
        json.put("target", order.target().toString());
        json.set("request", RequestJson.write(order.request()));
        return json.toString();
    }

    private static JobOrder read(JsonNode json) {
        return new JobOrder(
                json.required("clip").asString(),
                json.required("title").asString(),
                json.path("project").asString(""),
                json.required("provider").asString(),
                RequestJson.read(json.required("request")),
                Path.of(json.required("target").asString()),
                json.hasNonNull("priceMicros")
                        ? Optional.of(new Quote(usd(json, "priceMicros"), usd(json, "listPriceMicros")))
                        : Optional.empty());
    }

    private static Usd usd(JsonNode json, String name) {
        return new Usd(json.required(name).asLong());
    }
}
