package studio.slateroom.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.ModelCatalog;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.cli.service.PaidService;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.jobs.spending.PriceTable;
import studio.slateroom.jobs.spending.SpendGuard;
import studio.slateroom.jobs.spending.SpendLedger;
import studio.slateroom.jobs.spending.SpendLimits;
import studio.slateroom.jobs.sqlite.JournalFile;
import studio.slateroom.jobs.sqlite.SqliteJobJournal;
import studio.slateroom.jobs.sqlite.SqliteSpendLedger;
import studio.slateroom.media.MediaProbe;
import studio.slateroom.platform.Message;
import studio.slateroom.provider.VideoProvider;
import studio.slateroom.provider.segmind.SegmindBody;
import studio.slateroom.provider.segmind.SegmindConnection;
import studio.slateroom.provider.segmind.SegmindProvider;

/** What clips for money need, in the window and on the command line: the service, the journal, and the ledger. */
final class PaidParts implements AutoCloseable {

    private final SegmindProvider segmind;
    private final VideoProvider provider;
    private final JournalFile file;
    private final SqliteJobJournal journal;
    private final SpendGuard guard;
    private final PriceTable prices;

    /**
     * The parts for one address of the service.
     *
     * @param folder holds what belongs to that address
     * @param held why nothing may be ordered; empty where it may
     */
    PaidParts(
            Path folder,
            ModelCatalog catalog,
            MediaProbe probe,
            Supplier<SegmindConnection> connection,
            Supplier<SpendLimits> limits,
            Optional<Message> held) {
        segmind = new SegmindProvider(connection, catalog, probe, Clock.systemUTC(), folder.resolve("segmind"));
        provider = held.<VideoProvider>map(reason -> new HeldService(segmind, reason))
                .orElse(segmind);
        file = new JournalFile(folder.resolve("jobs.db"));
        journal = new SqliteJobJournal(file);
        SpendLedger ledger = new SqliteSpendLedger(file);
        guard = new SpendGuard(ledger, limits, Clock.system(ZoneId.systemDefault()));
        prices = new PriceTable(ledger);
    }

    VideoProvider provider() {
        return provider;
    }

    SqliteJobJournal journal() {
        return journal;
    }

    SpendGuard guard() {
        return guard;
    }

    PriceTable prices() {
        return prices;
    }

    PaidService service() {
        return new PaidService(provider, journal, guard, prices, PaidParts::body);
    }

    @Override
    public void close() {
        segmind.close();
        file.close();
    }

    /** Files that would be uploaded are named as such. */
    private static String body(VideoModel model, GenerationRequest request) {
        return SegmindBody.of(model, request, PaidParts::address).toPrettyString();
    }

    private static String address(AttachedFile file) {
        return file.address().map(Object::toString).orElseGet(() -> "upload:" + file.path());
    }
}
