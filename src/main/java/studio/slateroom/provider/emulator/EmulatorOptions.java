package studio.slateroom.provider.emulator;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.emulator.fault.FailRule;
import studio.slateroom.provider.emulator.http.V1Answer;

/**
 * How the emulator behaves.
 *
 * @param port where it listens, 0 for a free one
 * @param key the only key that it accepts; without it every key is good
 * @param credits what a new account begins with; an old one goes on with what it has
 * @param perMinute how many orders and uploads a key has in a minute; looking at them is not counted
 * @param latency how much longer every clip takes than it must
 * @param v1 what v1 answers with to a caller that states no wish
 * @param strict whether a reference that cannot be had, or a parameter that the model does not have, ends the order
 *     instead of leading to a warning
 * @param failures what is to go wrong
 * @param seed the chance of failures by rate
 */
public record EmulatorOptions(
        int port,
        Optional<String> key,
        Usd credits,
        int perMinute,
        Duration latency,
        V1Answer v1,
        boolean strict,
        List<FailRule> failures,
        long seed) {

    /** A free port, any key, 25 dollars, 60 calls a minute, and nothing goes wrong. */
    public static final EmulatorOptions STANDARD =
            new EmulatorOptions(0, Optional.empty(), Usd.of(25), 60, Duration.ZERO, V1Answer.JSON, false, List.of(), 1);

    public EmulatorOptions {
        failures = List.copyOf(failures);
    }

    /** The same on another port. */
    public EmulatorOptions withPort(int other) {
        return new EmulatorOptions(other, key, credits, perMinute, latency, v1, strict, failures, seed);
    }

    /** The same with one good key only. */
    public EmulatorOptions withKey(String only) {
        return new EmulatorOptions(port, Optional.of(only), credits, perMinute, latency, v1, strict, failures, seed);
    }

    /** The same with another purse. */
    public EmulatorOptions withCredits(Usd other) {
        return new EmulatorOptions(port, key, other, perMinute, latency, v1, strict, failures, seed);
    }

    /** The same with another rate limit. */
    public EmulatorOptions withPerMinute(int other) {
        return new EmulatorOptions(port, key, credits, other, latency, v1, strict, failures, seed);
    }

    /** The same with clips that take longer. */
    public EmulatorOptions withLatency(Duration other) {
        return new EmulatorOptions(port, key, credits, perMinute, other, v1, strict, failures, seed);
    }

    /** The same with another answer on v1. */
    public EmulatorOptions withV1(V1Answer other) {
        return new EmulatorOptions(port, key, credits, perMinute, latency, other, strict, failures, seed);
    }

    /** The same as severe as the service. */
    public EmulatorOptions withStrict() {
        return new EmulatorOptions(port, key, credits, perMinute, latency, v1, true, failures, seed);
    }

    /** The same with these failures, as {@link FailRule#parse} reads them. */
    public EmulatorOptions withFailures(String... rules) {
        List<FailRule> parsed = List.of(rules).stream().map(FailRule::parse).toList();
        return new EmulatorOptions(port, key, credits, perMinute, latency, v1, strict, parsed, seed);
    }
}
