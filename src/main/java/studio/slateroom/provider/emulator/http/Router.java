package studio.slateroom.provider.emulator.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.emulator.fault.FailRules;
import studio.slateroom.provider.emulator.fault.Failure;

/** Finds a call's route, and sees to it that what is to go wrong does. Says nothing of calls in the log. */
final class Router implements HttpHandler {

    private static final Logger LOG = Logger.getLogger(Router.class.getName());

    /** Longer than any caller waits. */
    private static final Duration HANG = Duration.ofMinutes(30);

    private final Gate gate;
    private final FailRules failures;
    private final CancelToken stop;
    private final List<Route> routes;

    /** @param stop ends those calls that are to hang */
    Router(Gate gate, FailRules failures, CancelToken stop, List<Route> routes) {
        this.gate = gate;
        this.failures = failures;
        this.stop = stop;
        this.routes = List.copyOf(routes);
    }

    @Override
    public void handle(HttpExchange exchange) {
        try (exchange) {
            answer(exchange, new Call(exchange));
        } catch (CancellationException e) {
            LOG.log(Level.FINE, "the server closes");
        } catch (IOException e) {
            LOG.log(Level.FINE, "a caller has gone", e);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a call broke down", e);
        }
    }

    private void answer(HttpExchange exchange, Call call) throws IOException {
        Optional<Failure> failure = Optional.empty();
        Reply reply;
        try {
            gate.checkHost(call);
            Route route = route(call);
            if (route.key()) {
                gate.check(call, route);
            }
            failure = failures.next(route.scope());
            reply = failure.filter(Failure::instead).isPresent()
                    ? Reply.empty(200)
                    : route.handler().answer(call, String.valueOf(route.match(call.path())));
        } catch (RefusedCall e) {
            reply = e.reply();
        }
        if (failure.isPresent()) {
            fail(exchange, failure.get(), reply);
        } else {
            Sender.send(exchange, reply);
        }
    }

    private void fail(HttpExchange exchange, Failure failure, Reply reply) throws IOException {
        switch (failure) {
            case Failure.Status(int code, boolean _) -> Sender.send(exchange, Reply.error(code, sentence(code)));
            case Failure.Hang() -> stop.await(HANG);
            case Failure.Cut() -> Sender.sendHalf(exchange, reply);
            case Failure.Empty() -> Sender.send(exchange, Reply.empty(200));
            case Failure.Html() -> Sender.send(exchange, Reply.html(200, "One moment, please"));
        }
    }

    private Route route(Call call) throws RefusedCall {
        List<Route> found = routes.stream()
                .filter(route -> route.match(call.path()) != null)
                .toList();
        if (found.isEmpty()) {
            throw new RefusedCall(404, "Not Found");
        }
        Optional<Route> right = found.stream()
                .filter(route -> route.verbs().contains(call.verb()))
                .findFirst();
        if (right.isEmpty()) {
            List<String> verbs = found.stream()
                    .flatMap(route -> route.verbs().stream())
                    .distinct()
                    .toList();
            throw new RefusedCall(Reply.html(405, "405 Method Not Allowed").with("Allow", String.join(", ", verbs)));
        }
        return right.get();
    }

    private static String sentence(int code) {
        return switch (code) {
            case 400 -> "Bad Request";
            case 403 -> "This model is not available for your account";
            case 404 -> "Not Found";
            case 410 -> "This model has been retired";
            case 502 -> "Bad Gateway";
            case 503 -> "Service Unavailable";
            case 504 -> "Gateway Timeout";
            default -> "Internal Server Error";
        };
    }
}
