package studio.slateroom.cli.order;

import studio.slateroom.cli.service.CommandFailure;
import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobState;
import studio.slateroom.platform.Message;
import studio.slateroom.provider.ProviderFault;

/** How a command ends whose clip did not come. */
public final class PaidEnd {

    private PaidEnd() {}

    /** The failure to end with. */
    public static CommandFailure of(Job job) {
        return switch (job.state()) {
            case JobState.Failed(ProviderFault.Invalid(Message reason), var _) -> CommandFailure.badInput(reason);
            case JobState.Failed(ProviderFault.OverLimit(Message reason), var _) -> CommandFailure.badInput(reason);
            case JobState.Failed failed ->
                CommandFailure.failed(
                        failed.claim().isPresent()
                                ? Message.of("cli.paid.resumable", failed.message())
                                : failed.message());
            case JobState.Unknown _ -> CommandFailure.unknown(Message.of("cli.paid.unknown"));
            default -> CommandFailure.failed(Message.of("cli.paid.notReached"));
        };
    }
}
