package studio.slateroom.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.generation.Requests;
import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobId;
import studio.slateroom.jobs.JobOrder;
import studio.slateroom.jobs.JobState;
import studio.slateroom.platform.AppDirectories;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.ProviderException;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.VideoProvider;
import studio.slateroom.provider.segmind.SegmindProvider;
import studio.slateroom.settings.ServiceAddress;
import studio.slateroom.settings.ServiceAddressException;
import studio.slateroom.settings.secrets.FakeKeyStore;
import studio.slateroom.settings.secrets.ServiceKey;

/** What stands between an order and money that nobody meant to spend. */
class CoreGraphTest {

    private static final GenerationRequest REQUEST =
            Requests.of(Requests.SEEDANCE_2, new LinkedHashMap<>(Map.of("prompt", Requests.text("A quay."))));

    @TempDir
    Path home;

    private final FakeKeyStore keys = new FakeKeyStore();

    @Test
    void keepsTheJobsOfEachAddressApart() throws Exception {
        try (CoreGraph play = core("http://127.0.0.1:8787")) {
            play.paid().journal().save(job());
        }

        try (CoreGraph real = core("")) {
            assertThat(real.paid().journal().load()).isEmpty();
        }
        assertThat(home.resolve("data/jobs.db")).exists();
        assertThat(home.resolve("data/services/http-127.0.0.1-8787/jobs.db")).exists();
    }

    @Test
    void staysWithTheAddressOfTheStart() throws Exception {
        CurrentSettings settings = new CurrentSettings(home.resolve("settings.json"));
        Connections connections = new Connections(new SegmindAccount(key(), Map.of()), settings);
        settings.use(settings.now()
                .withService(settings.now()
                        .service()
                        .withJobsAtOnce(7)
                        .withAddress(ServiceAddress.parse("http://localhost:1").orElseThrow())));

        assertThat(connections.get().base()).hasToString("https://api.segmind.com");
        assertThat(connections.get().jobsAtOnce()).isEqualTo(7);
    }

    @Test
    void ordersNothingAndWritesNothingWhereALimitMakesNoSense() throws Exception {
        Path file = home.resolve("config/settings.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"service\": {\"limitPerDay\": \"20,00\"}}");

        try (CoreGraph core = core("")) {
            assertThat(fault(core)).isInstanceOf(ProviderFault.OverLimit.class);
            core.settings().save();
        }
        assertThat(file).content().contains("20,00");
    }

    @Test
    void saysThatTheKeyringIsLockedAndNotThatThereIsNoKey() throws Exception {
        keys.breakDown();

        try (CoreGraph core = core("http://127.0.0.1:1")) {
            assertThatThrownBy(() -> core.paid().provider().balance(new CancelToken()))
                    .isInstanceOfSatisfying(
                            ProviderException.class,
                            e -> assertThat(core.texts().get(e.message())).contains("nothing was sent", "nowhere"));
        }
    }

    private static ProviderFault fault(CoreGraph core) {
        VideoProvider provider = core.paid().provider();
        try {
            provider.prepare(REQUEST, new CancelToken());
        } catch (ProviderException e) {
            return e.fault();
        }
        throw new AssertionError("it was let through");
    }

    private Job job() {
        return new Job(
                new JobId("play"),
                new JobOrder("clip", "Clip", SegmindProvider.ID, REQUEST, home.resolve("clip.mp4")),
                Instant.now(),
                1,
                new JobState.Queued());
    }

    private CoreGraph core(String address) throws ServiceAddressException {
        AppDirectories directories = new AppDirectories(
                home.resolve("config"), home.resolve("data"), home.resolve("cache"), home.resolve("projects"));
        return new CoreGraph(directories, new SegmindAccount(key(), Map.of("SEGMIND_BASE_URL", address)));
    }

    private ServiceKey key() {
        return new ServiceKey(Map.of(), keys);
    }
}
