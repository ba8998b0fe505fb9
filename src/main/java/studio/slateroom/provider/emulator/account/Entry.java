package studio.slateroom.provider.emulator.account;

import java.time.Instant;
import studio.slateroom.platform.Usd;

/** One line of the books. */
public sealed interface Entry {

    /** When it was written. */
    Instant at();

    /**
     * The account was opened.
     *
     * @param credits what it began with
     */
    record Opened(Instant at, Usd credits) implements Entry {}

    /**
     * A request for a clip was accepted.
     *
     * @param job the id that the caller was given, or would have been had the answer arrived
     * @param model the slug that was called; the catalogue may not have it
     * @param route the interface's version, {@code v1} or {@code v2}
     * @param fingerprint the SHA-256 of the model and the request's body: two equal ones are the same order twice
     */
    record Submit(Instant at, String job, String model, String route, String fingerprint) implements Entry {}

    /**
     * A clip lies ready to be fetched.
     *
     * @param file its name below {@code /files/}
     * @param bytes its size
     */
    record Clip(Instant at, String job, String file, long bytes) implements Entry {}

    /**
     * A clip was paid for.
     *
     * @param amount what it cost
     * @param left what is left of the credits
     */
    record Charge(Instant at, String job, Usd amount, Usd left) implements Entry {}
}
