package studio.slateroom.provider.emulator.http;

import java.io.IOException;
import java.util.List;
import studio.slateroom.catalog.ModelCatalog;
import studio.slateroom.provider.emulator.account.Account;
import studio.slateroom.provider.emulator.fault.FailScope;
import studio.slateroom.provider.emulator.work.Job;
import studio.slateroom.provider.emulator.work.JobOrder;
import studio.slateroom.provider.emulator.work.JobStage;
import studio.slateroom.provider.emulator.work.Jobs;
import studio.slateroom.provider.emulator.work.Refusal;
import studio.slateroom.provider.emulator.work.Workshop;
import tools.jackson.databind.JsonNode;

/** Takes orders: v2 hands a number out at once, v1 waits for the clip. */
final class OrderRoutes {

    private static final int LIMIT = 1 << 20;
    private static final String SLUG = "((?!get-user-credits$)[A-Za-z0-9._-]{1,80})";

    private final ModelCatalog catalog;
    private final Workshop workshop;
    private final Account account;
    private final Jobs jobs;
    private final Answers answers;
    private final ClipAnswer clips;

    OrderRoutes(
            ModelCatalog catalog, Workshop workshop, Account account, Jobs jobs, Answers answers, ClipAnswer clips) {
        this.catalog = catalog;
        this.workshop = workshop;
        this.account = account;
        this.jobs = jobs;
        this.answers = answers;
        this.clips = clips;
    }

    List<Route> routes() {
        return List.of(
                Route.ordering("/v1/" + SLUG, FailScope.V1, this::v1),
                Route.ordering("/v2/" + SLUG, FailScope.SUBMIT, this::v2));
    }

    /** A body that cannot be carried out is found out later, as with the service; an empty purse at once. */
    private Reply v2(Call call, String slug) throws RefusedCall, IOException {
        JobOrder order = order(call, slug, "v2");
        try {
            workshop.accept(order);
        } catch (Refusal e) {
            if (e.kind() == Refusal.Kind.CREDITS) {
                throw new RefusedCall(402, e.sentence());
            }
        }
        return answers.taken(submit(order));
    }

    private Reply v1(Call call, String slug) throws RefusedCall, IOException {
        JobOrder order = order(call, slug, "v1");
        try {
            workshop.accept(order);
        } catch (Refusal e) {
            throw new RefusedCall(status(e.kind()), e.sentence());
        }
        Job job = submit(order);
        return switch (job.await()) {
            case JobStage.Completed completed -> clips.of(call, job, completed);
            case JobStage.Failed failed -> throw new RefusedCall(status(failed.kind()), failed.sentence());
            case JobStage stage -> throw new IllegalStateException(stage.word());
        };
    }

    private JobOrder order(Call call, String slug, String route) throws RefusedCall, IOException {
        JsonNode body = call.json(LIMIT);
        if (catalog.find(slug).isEmpty()) {
            throw new RefusedCall(404, "Model " + slug + " not found");
        }
        return jobs.order(slug, route, body);
    }

    private Job submit(JobOrder order) throws IOException {
        try {
            return jobs.submit(order);
        } catch (IOException e) {
            account.release(order.id());
            throw e;
        }
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case MALFORMED, MEDIA -> 400;
            case VALUE, CREDITS -> 406;
            case BROKEN -> 500;
        };
    }
}
