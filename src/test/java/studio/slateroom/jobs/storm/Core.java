package studio.slateroom.jobs.storm;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import studio.slateroom.catalog.CatalogReader;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.generation.Requests;
import studio.slateroom.jobs.JobJournal;
import studio.slateroom.jobs.JobOrder;
import studio.slateroom.jobs.JobQueue;
import studio.slateroom.jobs.TestTools;
import studio.slateroom.jobs.spending.Quote;
import studio.slateroom.jobs.spending.SpendLimits;
import studio.slateroom.jobs.sqlite.JournalFile;
import studio.slateroom.jobs.sqlite.SqliteJobJournal;
import studio.slateroom.jobs.sqlite.SqliteSpendLedger;
import studio.slateroom.media.FakeMediaProbe;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.emulator.EmulatorRig;
import studio.slateroom.provider.segmind.SegmindBody;
import studio.slateroom.provider.segmind.SegmindConnection;
import studio.slateroom.provider.segmind.SegmindProvider;

/** The studio's job core as it is in the program: queue, SQLite journal and ledger, the real client. */
final class Core implements AutoCloseable {

    /** Words that no log may repeat. */
    static final String SECRET_WORDS = "xylophone-marmalade";

    private final Path home;
    private final JournalFile file;
    private final SegmindProvider provider;
    private final JobQueue queue;

    /**
     * A core that is not started.
     *
     * @param home its folder
     * @param base the service's address
     * @param protocol how clips are ordered
     * @param around what stands between the queue and its journal
     */
    Core(Path home, URI base, SegmindConnection.Protocol protocol, UnaryOperator<JobJournal> around) {
        this.home = home;
        SegmindConnection connection = new SegmindConnection(
                () -> Optional.of(EmulatorRig.KEY), base, base, protocol, 2, Duration.ofMillis(20));
        file = new JournalFile(home.resolve("data/jobs.db"));
        provider = new SegmindProvider(
                () -> connection,
                CatalogReader.bundled(),
                new FakeMediaProbe(),
                Clock.systemUTC(),
                home.resolve("data/segmind"));
        queue = new JobQueue(
                List.of(provider),
                around.apply(new SqliteJobJournal(file)),
                TestTools.of(new FakeMediaProbe(), Clock.systemUTC(), new SqliteSpendLedger(file), SpendLimits.NONE));
    }

    JobQueue queue() {
        return queue;
    }

    /** Orders a clip that differs from all others by its number. */
    void order(int number) {
        queue.order(new JobOrder(
                "clip",
                title(number),
                "film",
                SegmindProvider.ID,
                request(number),
                home.resolve("takes").resolve(number + ".mp4"),
                Optional.of(new Quote(Usd.of(0.61)))));
    }

    /** What the job of a clip is called. */
    static String title(int number) {
        return "clip " + number;
    }

    /** How the emulator's books call the order of such a request. */
    static String fingerprint(GenerationRequest request) {
        String body = request.model() + "\n" + SegmindBody.of(Requests.SEEDANCE_2, request, _ -> "");
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static GenerationRequest request(int number) {
        return Requests.of(
                Requests.SEEDANCE_2,
                Map.of(
                        "prompt", Requests.text("Shot 1 | 0s-4s: A lamp, " + SECRET_WORDS + "."),
                        "duration", Requests.whole(4),
                        "resolution", Requests.text("480p"),
                        "seed", Requests.whole(number)));
    }

    @Override
    public void close() {
        queue.close();
        provider.close();
        file.close();
    }
}
