package studio.slateroom.diagnosis;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import studio.slateroom.web.PublicWeb;
import studio.slateroom.web.WebAnswer;

/** What the service answers to a call without a key. It is called once, for all checks that want to know. */
public final class ServiceAnswer {

    private final PublicWeb web;
    private final URI address;
    private final Clock clock;
    private @Nullable WebAnswer answer;
    private @Nullable IOException failure;
    private Instant asked = Instant.EPOCH;

    /** A service that has not been called. */
    public ServiceAnswer(PublicWeb web, URI address, Clock clock) {
        this.web = web;
        this.address = address;
        this.clock = clock;
    }

    /** The service's host, as a user knows it. */
    String host() {
        return String.valueOf(address.getHost());
    }

    /**
     * The answer; the call takes seconds at most.
     *
     * @throws IOException when none came
     */
    synchronized WebAnswer get() throws IOException {
        if (answer == null && failure == null) {
            try {
                answer = web.get(address);
            } catch (IOException e) {
                failure = e;
            }
            asked = clock.instant();
        }
        if (answer == null) {
            throw new IOException("no answer", failure);
        }
        return answer;
    }

    /** How far this machine's clock is before the service's at the answer; negative where it is behind. */
    synchronized Duration ahead(Instant theirs) {
        return Duration.between(theirs, asked);
    }
}
