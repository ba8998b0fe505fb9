package studio.slateroom.jobs;

import java.time.Clock;
import studio.slateroom.catalog.CatalogReader;
import studio.slateroom.jobs.spending.MemorySpendLedger;
import studio.slateroom.jobs.spending.SpendGuard;
import studio.slateroom.jobs.spending.SpendLedger;
import studio.slateroom.jobs.spending.SpendLimits;
import studio.slateroom.media.FakeMediaProbe;
import studio.slateroom.media.MediaProbe;
import studio.slateroom.media.Picture;
import studio.slateroom.platform.AppInfo;

/** What jobs work with in tests. */
public final class TestTools {

    private TestTools() {}

    /** Tools with this clock and no limits. */
    public static JobTools at(Clock clock) {
        return of(new FakeMediaProbe(), clock, new MemorySpendLedger(), SpendLimits.NONE);
    }

    /** Tools with these parts. */
    public static JobTools of(MediaProbe probe, Clock clock, SpendLedger ledger, SpendLimits limits) {
        return new JobTools(
                CatalogReader.bundled(),
                probe,
                (file, at, width, height, cancel) -> new Picture(1, 1, new int[1]),
                new SpendGuard(ledger, () -> limits, clock),
                clock,
                new AppInfo("Slateroom", "1"));
    }
}
