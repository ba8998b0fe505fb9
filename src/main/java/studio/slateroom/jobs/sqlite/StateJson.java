package studio.slateroom.jobs.sqlite;

import java.nio.file.Path;
import studio.slateroom.jobs.JobState;
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
            case JobState.Submitting _ -> json.put("state", "submitting");
            case JobState.Remote(RemoteId remote) -> json.put("state", "remote").put("id", remote.value());
            case JobState.Downloading(RemoteId remote) ->
                json.put("state", "downloading").put("id", remote.value());
            case JobState.Succeeded(Path media) ->
                json.put("state", "succeeded").put("media", media.toString());
            case JobState.Failed(var fault) -> json.put("state", "failed").set("fault", FaultJson.write(fault));
            case JobState.Cancelled _ -> json.put("state", "cancelled");
            case JobState.Unknown _ -> json.put("state", "unknown");
        }
        return json;
    }

    static JobState read(JsonNode json) {
        String state = json.required("state").asString();
        return switch (state) {
            case "queued" -> new JobState.Queued();
            case "uploading" -> new JobState.Uploading();
            case "submitting" -> new JobState.Submitting();
            case "remote" -> new JobState.Remote(remote(json));
            case "downloading" -> new JobState.Downloading(remote(json));
            case "succeeded" ->
                new JobState.Succeeded(Path.of(json.required("media").asString()));
            case "failed" -> new JobState.Failed(FaultJson.read(json.required("fault")));
            case "cancelled" -> new JobState.Cancelled();
            case "unknown" -> new JobState.Unknown();
            default -> throw new IllegalArgumentException("no job state: " + state);
        };
    }

    private static RemoteId remote(JsonNode json) {
        return new RemoteId(json.required("id").asString());
    }
}
