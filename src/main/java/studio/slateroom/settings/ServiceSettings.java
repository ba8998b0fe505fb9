package studio.slateroom.settings;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import studio.slateroom.platform.Usd;

/**
 * How Segmind is used and what may be spent there.
 *
 * @param address where clips are ordered
 * @param uploads where files are put for models to read
 * @param protocol how clips are ordered
 * @param jobsAtOnce how many clips are made at a time, {@value #FEWEST_JOBS} to {@value #MOST_JOBS}
 * @param limitPerDay from midnight to midnight; empty for no limit
 * @param limitPerProject in each project, ever; empty for no limit
 * @param engine who makes the clips
 */
public record ServiceSettings(
        ServiceAddress address,
        ServiceAddress uploads,
        ServiceProtocol protocol,
        int jobsAtOnce,
        Optional<Usd> limitPerDay,
        Optional<Usd> limitPerProject,
        Engine engine) {

    /** The environment variable that goes before both addresses. */
    public static final String ADDRESS_VARIABLE = "SEGMIND_BASE_URL";

    /** One clip after the other. */
    public static final int FEWEST_JOBS = 1;

    /** More than any plan allows. */
    public static final int MOST_JOBS = 10;

    /** What a new user begins with: nothing costs money until the user says so. */
    public static final ServiceSettings STANDARD = new ServiceSettings(
            new ServiceAddress(URI.create("https://api.segmind.com")),
            new ServiceAddress(URI.create("https://workflows-api.segmind.com")),
            ServiceProtocol.V2,
            2,
            Optional.empty(),
            Optional.empty(),
            Engine.ANIMATIC);

    public ServiceSettings {
        if (jobsAtOnce < FEWEST_JOBS || jobsAtOnce > MOST_JOBS) {
            throw new IllegalArgumentException("not so many clips at a time: " + jobsAtOnce);
        }
    }

    /**
     * What counts in this process.
     *
     * @param environment its environment variables
     * @throws ServiceAddressException when the environment names an address that cannot be used
     */
    public ServiceSettings in(Map<String, String> environment) throws ServiceAddressException {
        String given = environment.getOrDefault(ADDRESS_VARIABLE, "");
        if (given.isBlank()) {
            return this;
        }
        ServiceAddress both = ServiceAddress.parse(given).orElseThrow(ServiceAddressException::new);
        return new ServiceSettings(both, both, protocol, jobsAtOnce, limitPerDay, limitPerProject, engine);
    }

    /** These settings with another address. */
    public ServiceSettings withAddress(ServiceAddress value) {
        return new ServiceSettings(value, uploads, protocol, jobsAtOnce, limitPerDay, limitPerProject, engine);
    }

    /** These settings with another way of ordering. */
    public ServiceSettings withProtocol(ServiceProtocol value) {
        return new ServiceSettings(address, uploads, value, jobsAtOnce, limitPerDay, limitPerProject, engine);
    }

    /** These settings with more or fewer clips at a time. */
    public ServiceSettings withJobsAtOnce(int value) {
        return new ServiceSettings(address, uploads, protocol, value, limitPerDay, limitPerProject, engine);
    }

    /** These settings with another limit a day. */
    public ServiceSettings withLimitPerDay(Optional<Usd> value) {
        return new ServiceSettings(address, uploads, protocol, jobsAtOnce, value, limitPerProject, engine);
    }

    /** These settings with another limit a project. */
    public ServiceSettings withLimitPerProject(Optional<Usd> value) {
        return new ServiceSettings(address, uploads, protocol, jobsAtOnce, limitPerDay, value, engine);
    }

    /** These settings with another engine. */
    public ServiceSettings withEngine(Engine value) {
        return new ServiceSettings(address, uploads, protocol, jobsAtOnce, limitPerDay, limitPerProject, value);
    }
}
