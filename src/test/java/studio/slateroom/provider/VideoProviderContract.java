package studio.slateroom.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Texts;

/** What every provider keeps to. A test class for each provider extends it. */
@Timeout(60)
public abstract class VideoProviderContract {

    private final CancelToken cancel = new CancelToken();

    @TempDir
    private Path home;

    /** The provider that is tested, one for each case. */
    protected abstract VideoProvider provider();

    /** A request that it carries out soon. */
    protected abstract GenerationRequest request();

    /** A clip that is being made and will not be ready before the case ends. */
    protected abstract RemoteId unfinished() throws Exception;

    /** A clip that will come to nothing. */
    protected abstract RemoteId doomed() throws Exception;

    /** The files of clips that the provider keeps on this machine. */
    protected abstract List<Path> kept() throws Exception;

    @Test
    void saysWhatItCanBear() {
        ProviderProfile profile = provider().profile();
        assertThat(profile.id()).isNotBlank();
        assertThat(profile.jobsAtOnce()).isPositive();
        assertThat(profile.pollInterval()).isPositive();
        assertThat(provider().profile()).isEqualTo(profile);
    }

    @Test
    void makesTheClipThatItWasAskedFor() throws Exception {
        RemoteId id = submit(request());
        double done = 0;
        RemoteState state = provider().state(id, cancel);
        while (!(state instanceof RemoteState.Ready)) {
            assertThat(state).isInstanceOfAny(RemoteState.Waiting.class, RemoteState.Working.class);
            if (state instanceof RemoteState.Working(double fraction) && fraction >= 0) {
                assertThat(fraction).isBetween(done, 1.0);
                done = fraction;
            }
            cancel.await(provider().profile().pollInterval());
            state = provider().state(id, cancel);
        }
        assertThat(fetch(id, "clip.mp4")).isNotEmptyFile();
    }

    @Test
    void bringsReadyClipAgain() throws Exception {
        RemoteId id = submit(request());
        awaitReady(id);
        assertThat(fetch(id, "once.mp4")).hasSameBinaryContentAs(fetch(id, "again.mp4"));
        assertThat(provider().state(id, cancel)).isInstanceOf(RemoteState.Ready.class);
    }

    @Test
    void replacesWhatIsAtTheTarget() throws Exception {
        RemoteId id = submit(request());
        awaitReady(id);
        Files.writeString(home.resolve("clip.mp4"), "an older clip ".repeat(100_000));
        assertThat(fetch(id, "clip.mp4")).hasSameBinaryContentAs(fetch(id, "new.mp4"));
    }

    @Test
    void tellsHowMuchHasArrived() throws Exception {
        RemoteId id = submit(request());
        awaitReady(id);
        List<Double> parts = new ArrayList<>();
        provider().fetch(id, home.resolve("clip.mp4"), parts::add, cancel);
        assertThat(parts)
                .isNotEmpty()
                .isSorted()
                .allSatisfy(part -> assertThat(part).isBetween(0.0, 1.0));
        assertThat(parts.getLast()).isEqualTo(1);
    }

    @Test
    void preparesTheSameRequestAgain() throws Exception {
        PreparedRequest first = provider().prepare(request(), cancel);
        assertThat(first.request()).isEqualTo(request());
        assertThat(provider().prepare(request(), cancel)).isEqualTo(first);
    }

    @Test
    void keepsClipsOfOneRequestApart() throws Exception {
        PreparedRequest prepared = provider().prepare(request(), cancel);
        RemoteId first = provider().submit(prepared);
        RemoteId second = provider().submit(prepared);
        assertThat(second).isNotEqualTo(first);
        provider().abandon(first);
        awaitReady(second);
        assertThat(fetch(second, "second.mp4")).isNotEmptyFile();
    }

    @Test
    void refusesModelThatItDoesNotKnow() {
        GenerationRequest unknown = new GenerationRequest("none-such", request().values());
        assertThat(refusal(unknown)).isInstanceOf(ProviderFault.Invalid.class);
    }

    @Test
    void refusesParameterThatTheModelDoesNotTake() {
        Map<String, ParameterValue> values = new LinkedHashMap<>(request().values());
        values.put("none_such", new ParameterValue.Flag(true));
        assertThat(refusal(new GenerationRequest(request().model(), values)))
                .isInstanceOfSatisfying(
                        ProviderFault.Invalid.class,
                        fault -> assertThat(words(fault)).contains("none_such"));
    }

    @Test
    void doesNotKnowForeignId() throws Exception {
        RemoteId foreign = new RemoteId("none-such");
        assertThat(provider().state(foreign, cancel)).isInstanceOf(RemoteState.Gone.class);
        assertThat(fetchFault(foreign)).isInstanceOfAny(ProviderFault.Expired.class, ProviderFault.RecordGone.class);
        assertThatCode(() -> provider().abandon(foreign)).doesNotThrowAnyException();
    }

    @Test
    void doesNotBringUnfinishedClip() throws Exception {
        RemoteId id = unfinished();
        assertThatThrownBy(() -> fetch(id, "clip.mp4")).isInstanceOf(ProviderException.class);
        provider().abandon(id);
    }

    @Test
    void stopsClipThatIsAbandonedAndLeavesNothing() throws Exception {
        RemoteId id = unfinished();
        provider().abandon(id);
        assertThat(provider().state(id, cancel)).isInstanceOf(RemoteState.Gone.class);
        assertThat(fetchFault(id)).isInstanceOfAny(ProviderFault.Expired.class, ProviderFault.RecordGone.class);
        awaitNothingKept();
    }

    @Test
    void letsGoOfReadyClipThatIsAbandoned() throws Exception {
        RemoteId id = submit(request());
        awaitReady(id);
        provider().abandon(id);
        provider().abandon(id);
        assertThat(provider().state(id, cancel)).isInstanceOf(RemoteState.Gone.class);
        awaitNothingKept();
    }

    @Test
    void saysWhyThereIsNoClip() throws Exception {
        RemoteId id = doomed();
        RemoteState state = awaitEnd(id);
        assertThat(state)
                .isInstanceOfSatisfying(
                        RemoteState.Failed.class,
                        failed -> assertThat(words(failed.fault())).isNotBlank());
        assertThatThrownBy(() -> fetch(id, "clip.mp4")).isInstanceOf(ProviderException.class);
        awaitNothingKept();
    }

    @Test
    void stopsBringingWhenCancelled() throws Exception {
        RemoteId id = submit(request());
        awaitReady(id);
        CancelToken cancelled = new CancelToken();
        cancelled.cancel();
        assertThatThrownBy(() -> provider().fetch(id, home.resolve("clip.mp4"), part -> {}, cancelled))
                .isInstanceOf(CancellationException.class);
        assertThat(fetch(id, "later.mp4")).isNotEmptyFile();
    }

    @Test
    void saysThatTheTargetCannotBeWritten() throws Exception {
        RemoteId id = submit(request());
        awaitReady(id);
        Path file = Files.writeString(home.resolve("file"), "no folder");
        ProviderException thrown = catchThrowableOfType(
                ProviderException.class, () -> provider().fetch(id, file.resolve("clip.mp4"), part -> {}, cancel));
        assertThat(thrown.fault()).isInstanceOf(ProviderFault.Storage.class);
        assertThat(fetch(id, "elsewhere.mp4")).isNotEmptyFile();
    }

    private RemoteId submit(GenerationRequest request) throws ProviderException {
        return provider().submit(provider().prepare(request, cancel));
    }

    private Path fetch(RemoteId id, String name) throws ProviderException {
        Path target = home.resolve(name);
        provider().fetch(id, target, part -> {}, cancel);
        return target;
    }

    private ProviderFault fetchFault(RemoteId id) {
        return catchThrowableOfType(ProviderException.class, () -> fetch(id, "clip.mp4"))
                .fault();
    }

    private ProviderFault refusal(GenerationRequest request) {
        ProviderException thrown = catchThrowableOfType(ProviderException.class, () -> submit(request));
        assertThat(thrown).as("a refusal").isNotNull();
        return thrown.fault();
    }

    private void awaitReady(RemoteId id) throws ProviderException {
        assertThat(awaitEnd(id)).isInstanceOf(RemoteState.Ready.class);
    }

    private RemoteState awaitEnd(RemoteId id) throws ProviderException {
        RemoteState state = provider().state(id, cancel);
        while (state instanceof RemoteState.Waiting || state instanceof RemoteState.Working) {
            cancel.await(provider().profile().pollInterval());
            state = provider().state(id, cancel);
        }
        return state;
    }

    /** What is being written when a clip is abandoned may go a moment later. */
    private void awaitNothingKept() throws Exception {
        while (!kept().isEmpty()) {
            cancel.await(provider().profile().pollInterval());
        }
    }

    private static String words(ProviderFault fault) {
        return Texts.in(Locale.ENGLISH).get(fault.message());
    }
}
