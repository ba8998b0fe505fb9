package studio.slateroom.provider.emulator.http;

import com.sun.net.httpserver.HttpHandler;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.slateroom.catalog.ModelCatalog;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.emulator.account.Account;
import studio.slateroom.provider.emulator.fault.FailRules;
import studio.slateroom.provider.emulator.work.FileStore;
import studio.slateroom.provider.emulator.work.Jobs;
import studio.slateroom.provider.emulator.work.Workshop;

/**
 * The service's interface in front of a workshop.
 *
 * @param catalog the models that can be called
 * @param workshop reads orders
 * @param jobs takes and keeps them
 * @param account pays for them
 * @param files what is given out
 */
public record Interface(ModelCatalog catalog, Workshop workshop, Jobs jobs, Account account, FileStore files) {

    /**
     * How callers are met.
     *
     * @param base the server's own address
     * @param key the only key that is good; without it every key is
     * @param perMinute how many orders and uploads a key has in a minute
     * @param v1 what v1 answers with unasked
     * @param failures what is to go wrong
     */
    public record Manners(URI base, Optional<String> key, int perMinute, V1Answer v1, FailRules failures) {}

    /** Answers all calls until it is stopped. */
    public HttpHandler handler(Manners manners, Clock clock, CancelToken stop) {
        Answers answers = new Answers(manners.base(), files, account);
        ClipAnswer clips = new ClipAnswer(manners.v1(), files, answers);
        List<Route> routes = new ArrayList<>();
        routes.addAll(new RequestRoutes(jobs, account, answers, clips).routes());
        routes.addAll(new OrderRoutes(catalog, workshop, account, jobs, answers, clips).routes());
        routes.add(new UploadRoute(files).route());
        routes.add(new FileRoute(files).route());
        Gate gate = new Gate(manners.key(), new RateLimit(manners.perMinute(), clock));
        return new Router(gate, manners.failures(), stop, routes);
    }
}
