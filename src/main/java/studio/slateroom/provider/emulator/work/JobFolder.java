package studio.slateroom.provider.emulator.work;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import studio.slateroom.platform.AtomicFiles;
import studio.slateroom.platform.Usd;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Jobs as files, one each: what was ordered and, once it has ended, how. */
final class JobFolder {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;

    JobFolder(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
    }

    /** Writes a job; one that has not ended begins again after a restart. */
    void save(JobOrder order, JobStage stage) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("id", order.id()).put("model", order.model()).put("route", order.route());
        root.put("submitted", order.submitted().toString());
        root.set("body", order.body());
        switch (stage) {
            case JobStage.Completed completed -> root.set("completed", completed(completed));
            case JobStage.Failed failed ->
                root.putObject("failed")
                        .put("started", failed.started().toString())
                        .put("ended", failed.ended().toString())
                        .put("kind", failed.kind().name())
                        .put("sentence", failed.sentence());
            case JobStage.Queued _, JobStage.Processing _ -> {}
        }
        AtomicFiles.write(file(order.id()), root.toString());
    }

    /** All jobs in the order in which they came. */
    List<Job> load() throws IOException {
        List<Job> jobs = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
            for (Path file : files) {
                JsonNode root = JSON.readTree(Files.readString(file));
                jobs.add(new Job(order(root), stage(root)));
            }
        }
        jobs.sort(Comparator.comparing(job -> job.order().submitted()));
        return jobs;
    }

    void remove(String id) throws IOException {
        Files.deleteIfExists(file(id));
    }

    private Path file(String id) {
        return folder.resolve(id + ".json");
    }

    private static ObjectNode completed(JobStage.Completed completed) {
        ObjectNode node = JSON.createObjectNode();
        node.put("started", completed.started().toString())
                .put("ended", completed.ended().toString())
                .put("price", completed.price().micros())
                .put("seed", completed.seed())
                .put("clip", completed.clip())
                .put("bytes", completed.bytes());
        completed.lastFrame().ifPresent(name -> node.put("lastFrame", name));
        completed.warnings().forEach(node.putArray("warnings")::add);
        return node;
    }

    private static JobOrder order(JsonNode root) {
        return new JobOrder(
                root.required("id").asString(),
                root.required("model").asString(),
                root.required("route").asString(),
                root.required("body"),
                instant(root, "submitted"));
    }

    private static JobStage stage(JsonNode root) {
        if (root.has("failed")) {
            JsonNode failed = root.required("failed");
            return new JobStage.Failed(
                    instant(failed, "started"),
                    instant(failed, "ended"),
                    Refusal.Kind.valueOf(failed.required("kind").asString()),
                    failed.required("sentence").asString());
        }
        if (!root.has("completed")) {
            return new JobStage.Queued();
        }
        JsonNode completed = root.required("completed");
        return new JobStage.Completed(
                instant(completed, "started"),
                instant(completed, "ended"),
                new Usd(completed.required("price").asLong()),
                completed.required("seed").asLong(),
                completed.required("clip").asString(),
                completed.required("bytes").asLong(),
                Optional.ofNullable(completed.get("lastFrame")).map(JsonNode::asString),
                completed
                        .required("warnings")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
    }

    private static Instant instant(JsonNode node, String name) {
        return Instant.parse(node.required(name).asString());
    }
}
