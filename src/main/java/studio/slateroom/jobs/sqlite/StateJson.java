package studio.slateroom.jobs.sqlite;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import studio.slateroom.jobs.Claim;
import studio.slateroom.jobs.JobState;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.Receipt;
import studio.slateroom.provider.RemoteId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Job states as JSON. The names are the journal's, not the classes', so that renaming a class loses no job. */
final class StateJson {

    private static final JsonMapper JSON = new JsonMapper();

    private StateJson() {}

    static ObjectNode write(JobState state) {
        ObjectNode json = JSON.createObjectNode();
        switch (state) {
            case JobState.Queued _ -> json.put("state", "queued");
            case JobState.Uploading _ -> json.put("state", "uploading");
            case JobState.Submitting(var balance) -> put(json.put("state", "submitting"), "balanceMicros", balance);
            case JobState.Remote _ -> json.put("state", "remote");
            case JobState.Downloading(var _, var receipt) -> {
                json.put("state", "downloading");
                put(json, "costMicros", receipt.map(Receipt::cost));
                put(json, "remainingMicros", receipt.flatMap(Receipt::remaining));
            }
            case JobState.Succeeded(Path media, var cost) ->
                put(json.put("state", "succeeded").put("media", media.toString()), "costMicros", cost);
            case JobState.Failed(var fault, var _) ->
                json.put("state", "failed").set("fault", FaultJson.write(fault));
            case JobState.Cancelled _ -> json.put("state", "cancelled");
            case JobState.Unknown(var before, var after) -> {
                json.put("state", "unknown");
                put(json, "beforeMicros", before);
                put(json, "afterMicros", after);
            }
        }
        state.claim()
                .ifPresent(claim -> json.put("id", claim.remote().value())
                        .put("since", claim.since().toString()));
        return json;
    }

    static JobState read(JsonNode json) {
        String state = json.required("state").asString();
        return switch (state) {
            case "queued" -> new JobState.Queued();
            case "uploading" -> new JobState.Uploading();
            case "submitting" -> new JobState.Submitting(usd(json, "balanceMicros"));
            case "remote" -> new JobState.Remote(claim(json).orElseThrow(() -> noClaim(state)));
            case "downloading" ->
                new JobState.Downloading(claim(json).orElseThrow(() -> noClaim(state)), receipt(json));
            case "succeeded" ->
                new JobState.Succeeded(Path.of(json.required("media").asString()), usd(json, "costMicros"));
            case "failed" -> new JobState.Failed(FaultJson.read(json.required("fault")), claim(json));
            case "cancelled" -> new JobState.Cancelled(claim(json));
            case "unknown" -> new JobState.Unknown(usd(json, "beforeMicros"), usd(json, "afterMicros"));
            default -> throw new IllegalArgumentException("no job state: " + state);
        };
    }

    private static Optional<Claim> claim(JsonNode json) {
        return json.path("id")
                .asStringOpt()
                .map(id -> new Claim(
                        new RemoteId(id), Instant.parse(json.path("since").asString(Instant.EPOCH.toString()))));
    }

    private static IllegalArgumentException noClaim(String state) {
        return new IllegalArgumentException("a job that is " + state + " without an id");
    }

    private static Optional<Receipt> receipt(JsonNode json) {
        return usd(json, "costMicros").map(cost -> new Receipt(cost, usd(json, "remainingMicros")));
    }

    private static Optional<Usd> usd(JsonNode json, String name) {
        return json.hasNonNull(name) ? Optional.of(new Usd(json.required(name).asLong())) : Optional.empty();
    }

    private static void put(ObjectNode json, String name, Optional<Usd> amount) {
        amount.ifPresent(usd -> json.put(name, usd.micros()));
    }
}
