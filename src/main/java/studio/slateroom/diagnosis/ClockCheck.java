package studio.slateroom.diagnosis;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import studio.slateroom.platform.Message;

/** Whether this machine's clock agrees with the service's. */
public final class ClockCheck implements Check {

    private static final Duration MOST = Duration.ofMinutes(5);

    private final ServiceAnswer service;

    /** A check against a service's clock. */
    public ClockCheck(ServiceAnswer service) {
        this.service = service;
    }

    @Override
    public Message subject() {
        return Message.of("diagnosis.clock.subject");
    }

    @Override
    public Finding look() {
        Optional<Instant> theirs;
        try {
            theirs = service.get().date();
        } catch (IOException e) {
            return new Finding.Unknown(Message.of("diagnosis.clock.alone"));
        }
        return theirs.map(this::compared).orElseGet(() -> new Finding.Unknown(Message.of("diagnosis.clock.alone")));
    }

    private Finding compared(Instant theirs) {
        Duration ahead = service.ahead(theirs);
        if (ahead.abs().compareTo(MOST) <= 0) {
            return new Finding.Fine(Message.of("diagnosis.clock.fine"));
        }
        String key = ahead.isNegative() ? "diagnosis.clock.behind" : "diagnosis.clock.ahead";
        return new Finding.Trouble(
                Message.of(key, ahead.abs().toMinutes()), Remedy.of(Message.of("diagnosis.clock.set")));
    }
}
