package studio.slateroom.jobs;

import java.util.UUID;

/** A job's name, unique for ever. */
public record JobId(String value) {

    /** A new id. */
    public static JobId create() {
        return new JobId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
