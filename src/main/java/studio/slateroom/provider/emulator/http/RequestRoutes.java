package studio.slateroom.provider.emulator.http;

import java.io.IOException;
import java.util.List;
import studio.slateroom.provider.emulator.account.Account;
import studio.slateroom.provider.emulator.fault.FailScope;
import studio.slateroom.provider.emulator.work.Job;
import studio.slateroom.provider.emulator.work.JobStage;
import studio.slateroom.provider.emulator.work.Jobs;
import tools.jackson.databind.json.JsonMapper;

/** Answers questions about orders and about the credits. */
final class RequestRoutes {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ID = "([A-Za-z0-9-]{1,80})";

    private final Jobs jobs;
    private final Account account;
    private final Answers answers;
    private final ClipAnswer clips;

    RequestRoutes(Jobs jobs, Account account, Answers answers, ClipAnswer clips) {
        this.jobs = jobs;
        this.account = account;
        this.answers = answers;
        this.clips = clips;
    }

    List<Route> routes() {
        return List.of(
                Route.asking("/v2/requests/" + ID + "/status", FailScope.POLL, (_, id) -> answers.status(find(id))),
                Route.asking("/v2/requests/" + ID, FailScope.RESULT, (_, id) -> answers.result(find(id))),
                Route.asking("/v1/requests/" + ID, FailScope.RESULT, this::output),
                Route.asking("/v1/get-user-credits", FailScope.BALANCE, (_, _) -> balance()));
    }

    private Job find(String id) throws RefusedCall {
        return jobs.find(id).orElseThrow(() -> new RefusedCall(404, "Request " + id + " not found"));
    }

    /** The old address of a result, which knows of nothing but finished ones. */
    private Reply output(Call call, String id) throws RefusedCall, IOException {
        Job job = jobs.find(id).orElseThrow(() -> absent(id));
        return switch (job.stage()) {
            case JobStage.Completed completed -> clips.of(call, job, completed);
            case JobStage.Failed _ -> answers.status(job);
            case JobStage _ -> throw absent(id);
        };
    }

    private static RefusedCall absent(String id) {
        return new RefusedCall(404, "Output for this request ID " + id + " Not Found");
    }

    private Reply balance() {
        return Reply.json(
                200,
                JSON.createObjectNode()
                        .put("credits", account.balance().dollars())
                        .put("free-credits", 0.0));
    }
}
