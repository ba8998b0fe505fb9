package studio.slateroom.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.slateroom.generation.Requests;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.RemoteId;

class JobStateTest {

    private static final Claim CLAIM = new Claim(new RemoteId("r"), Instant.EPOCH);
    private static final JobState QUEUED = new JobState.Queued();
    private static final JobState UPLOADING = new JobState.Uploading();
    private static final JobState SUBMITTING = new JobState.Submitting();
    private static final JobState REMOTE = new JobState.Remote(CLAIM);
    private static final JobState DOWNLOADING = new JobState.Downloading(CLAIM, Optional.empty());
    private static final JobState SUCCEEDED = new JobState.Succeeded(Path.of("a.mp4"), Optional.empty());
    private static final JobState FAILED = new JobState.Failed(new ProviderFault.Expired());
    private static final JobState CANCELLED = new JobState.Cancelled();
    private static final JobState UNKNOWN = new JobState.Unknown();
    private static final List<JobState> ALL =
            List.of(QUEUED, UPLOADING, SUBMITTING, REMOTE, DOWNLOADING, SUCCEEDED, FAILED, CANCELLED, UNKNOWN);

    /** All legal moves; every other one is illegal. */
    private static final Map<JobState, List<JobState>> LEGAL = Map.of(
            QUEUED, List.of(UPLOADING, FAILED, CANCELLED),
            UPLOADING, List.of(SUBMITTING, QUEUED, FAILED, CANCELLED),
            SUBMITTING, List.of(REMOTE, QUEUED, FAILED, UNKNOWN),
            REMOTE, List.of(DOWNLOADING, FAILED, CANCELLED),
            DOWNLOADING, List.of(SUCCEEDED, FAILED, CANCELLED),
            SUCCEEDED, List.of(),
            FAILED, List.of(QUEUED),
            CANCELLED, List.of(QUEUED),
            UNKNOWN, List.of(QUEUED, REMOTE, CANCELLED, UNKNOWN));

    @Test
    void allowsExactlyTheLegalMoves() {
        for (JobState from : ALL) {
            assertThat(ALL.stream().filter(from::mayBecome))
                    .as("from " + from)
                    .containsExactlyInAnyOrderElementsOf(LEGAL.get(from));
        }
    }

    @Test
    void goesBackToItsClipWhereOneWasOrdered() {
        assertThat(new JobState.Failed(new ProviderFault.RecordGone(), Optional.of(CLAIM)).mayBecome(REMOTE))
                .isTrue();
        assertThat(new JobState.Cancelled(Optional.of(CLAIM)).mayBecome(REMOTE)).isTrue();
    }

    @Test
    void cannotBeCancelledWhileItIsBeingBought() {
        assertThat(SUBMITTING.mayBecome(CANCELLED)).isFalse();
    }

    @Test
    void refusesAnIllegalMove() {
        Job job = new Job(
                JobId.create(),
                new JobOrder("c", "t", "p", Requests.of(Requests.SEEDANCE_2, Map.of()), Path.of("a.mp4")),
                Instant.EPOCH,
                1,
                SUCCEEDED);

        assertThatThrownBy(() -> job.moveTo(QUEUED)).isInstanceOf(IllegalStateException.class);
    }
}
