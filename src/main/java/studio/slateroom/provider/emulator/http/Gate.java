package studio.slateroom.provider.emulator.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lets in who may come in. */
final class Gate {

    /** A page on another site that gets a browser to call this machine sends that site's name. */
    private static final Pattern HOST = Pattern.compile("(127\\.0\\.0\\.1|localhost)(:\\d{1,5})?");

    private final Optional<String> key;
    private final RateLimit rate;

    /** @param key the only key that is good; without it every key is */
    Gate(Optional<String> key, RateLimit rate) {
        this.key = key;
        this.rate = rate;
    }

    /** Refuses who did not mean this server. */
    void checkHost(Call call) throws RefusedCall {
        boolean meant =
                call.header("Host").stream().anyMatch(host -> HOST.matcher(host).matches());
        if (!meant) {
            throw new RefusedCall(403, "This server answers to 127.0.0.1 and localhost only.");
        }
    }

    /** Refuses who has no good key, and who comes too often. */
    void check(Call call, Route route) throws RefusedCall {
        String given = call.header("x-api-key").map(String::strip).orElse("");
        if (given.isEmpty() && call.header("Authorization").isEmpty()) {
            throw new RefusedCall(401, "Missing Authorization or x-api-key in header");
        }
        if (given.isEmpty() || !isGood(given)) {
            throw new RefusedCall(401, "Unauthorized. API key is invalid or may have expired...");
        }
        Optional<Instant> until = route.counted() ? rate.count(given) : Optional.empty();
        if (until.isPresent()) {
            throw new RefusedCall(Reply.error(429, "rate_limit_exceeded")
                    .with("x-rate-limit-reset-at-utc", until.get().toString()));
        }
    }

    private boolean isGood(String given) {
        return key.isEmpty()
                || MessageDigest.isEqual(
                        key.get().getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
