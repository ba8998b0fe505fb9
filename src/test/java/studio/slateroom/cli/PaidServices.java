package studio.slateroom.cli;

import java.time.Clock;
import studio.slateroom.cli.service.PaidService;
import studio.slateroom.jobs.JobJournal;
import studio.slateroom.jobs.MemoryJobJournal;
import studio.slateroom.jobs.spending.MemorySpendLedger;
import studio.slateroom.jobs.spending.PriceTable;
import studio.slateroom.jobs.spending.SpendGuard;
import studio.slateroom.jobs.spending.SpendLimits;
import studio.slateroom.provider.FakeVideoProvider;

/** A service that takes money, for tests. */
final class PaidServices {

    private PaidServices() {}

    static PaidService fake() {
        return of(new FakeVideoProvider().named("paid").charging(), new MemoryJobJournal());
    }

    static PaidService of(FakeVideoProvider provider, JobJournal journal) {
        MemorySpendLedger ledger = new MemorySpendLedger();
        return new PaidService(
                provider,
                journal,
                new SpendGuard(ledger, () -> SpendLimits.NONE, Clock.systemUTC()),
                new PriceTable(ledger),
                (model, request) -> "{\"model\":\"" + model.slug() + "\"}");
    }
}
