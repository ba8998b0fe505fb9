package studio.slateroom.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.ProviderProfile;

/** Which providers take no orders just now, and until when. */
final class Pauses implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Clock clock;
    private final Consumer<Pause> began;
    private final Runnable over;
    private final CancelToken closed = new CancelToken();
    private final Map<String, Pause> pauses = new HashMap<>();
    private final Map<String, Integer> inARow = new HashMap<>();

    /**
     * No pauses.
     *
     * @param began is told of each pause
     * @param over is called when one is over
     */
    Pauses(Clock clock, Consumer<Pause> began, Runnable over) {
        this.clock = clock;
        this.began = began;
        this.over = over;
    }

    /** Whether a provider takes no orders. */
    synchronized boolean holds(String provider) {
        return pauses.containsKey(provider);
    }

    /**
     * Lets a provider rest for as long as it said, or else longer each time, at first for its poll interval. While it
     * rests, another of its jobs that meets the same trouble can only make the rest longer.
     */
    void begin(ProviderProfile profile, ProviderFault why) {
        String provider = profile.id();
        Pause pause;
        synchronized (this) {
            Pause running = pauses.get(provider);
            int times = running == null ? inARow.merge(provider, 1, Integer::sum) : inARow.getOrDefault(provider, 1);
            pause = new Pause(provider, end(profile.pollInterval(), why, times), why);
            if (running != null && (!isOrdered(why) || !pause.until().isAfter(running.until()))) {
                return;
            }
            pauses.put(provider, pause);
        }
        began.accept(pause);
        Thread.ofVirtual().name("pause-" + provider).start(() -> await(pause));
    }

    /** A provider has taken an order; the next pause begins short again. */
    synchronized void accepted(String provider) {
        inARow.remove(provider);
    }

    @Override
    public void close() {
        closed.cancel();
    }

    private Instant end(Duration first, ProviderFault why, int times) {
        Duration wait = first.multipliedBy(1L << Math.min(times - 1, 5));
        Instant own = clock.instant().plus(wait.compareTo(LONGEST) < 0 ? wait : LONGEST);
        return why instanceof ProviderFault.RateLimited(Instant until) && until.isAfter(clock.instant()) ? until : own;
    }

    /** Whether the provider itself has said until when. */
    private static boolean isOrdered(ProviderFault why) {
        return why instanceof ProviderFault.RateLimited;
    }

    private void await(Pause pause) {
        try {
            closed.await(Duration.between(clock.instant(), pause.until()));
        } catch (CancellationException e) {
            return;
        }
        synchronized (this) {
            if (!pauses.remove(pause.provider(), pause)) {
                return;
            }
        }
        over.run();
    }
}
