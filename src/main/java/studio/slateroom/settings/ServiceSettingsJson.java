package studio.slateroom.settings;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import studio.slateroom.platform.Usd;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The settings of the service as they stand in the file. */
final class ServiceSettingsJson {

    private static final BigDecimal MOST = new BigDecimal(1_000_000);

    private ServiceSettingsJson() {}

    static void write(ServiceSettings settings, ObjectNode json) {
        json.put("address", settings.address().toString());
        json.put("uploads", settings.uploads().toString());
        json.put("protocol", settings.protocol().name());
        json.put("jobsAtOnce", settings.jobsAtOnce());
        settings.limitPerDay().ifPresent(limit -> json.put("limitPerDay", limit.dollars()));
        settings.limitPerProject().ifPresent(limit -> json.put("limitPerProject", limit.dollars()));
        json.put("engine", settings.engine().name());
    }

    /**
     * The name of what is there and makes no sense, where money depends on it: an address or a limit. A missing one is
     * the standard one.
     */
    static Optional<String> unusable(JsonNode json) {
        if (isThere(json) && !json.isObject()) {
            return Optional.of("service");
        }
        return Stream.of("address", "uploads", "limitPerDay", "limitPerProject")
                .filter(name -> isThere(json.path(name)) && !isUsable(name, json.path(name)))
                .findFirst();
    }

    private static boolean isThere(JsonNode json) {
        return !json.isMissingNode() && !json.isNull();
    }

    private static boolean isUsable(String name, JsonNode value) {
        return name.startsWith("limit")
                ? limit(value).isPresent()
                : ServiceAddress.parse(value.asString("")).isPresent();
    }

    /** The settings; each that is missing or makes no sense is the standard one. */
    static ServiceSettings read(JsonNode json) {
        ServiceSettings standard = ServiceSettings.STANDARD;
        return new ServiceSettings(
                ServiceAddress.parse(json.path("address").asString("")).orElse(standard.address()),
                ServiceAddress.parse(json.path("uploads").asString("")).orElse(standard.uploads()),
                named(ServiceProtocol.values(), json.path("protocol"), standard.protocol()),
                jobs(json.path("jobsAtOnce").asInt(standard.jobsAtOnce())),
                limit(json.path("limitPerDay")),
                limit(json.path("limitPerProject")),
                named(Engine.values(), json.path("engine"), standard.engine()));
    }

    private static <E extends Enum<E>> E named(E[] all, JsonNode name, E standard) {
        return Stream.of(all)
                .filter(value -> value.name().equals(name.asString("")))
                .findFirst()
                .orElse(standard);
    }

    private static int jobs(int number) {
        boolean sensible = number >= ServiceSettings.FEWEST_JOBS && number <= ServiceSettings.MOST_JOBS;
        return sensible ? number : ServiceSettings.STANDARD.jobsAtOnce();
    }

    private static Optional<Usd> limit(JsonNode amount) {
        return amount.asDecimalOpt()
                .filter(dollars -> dollars.signum() >= 0 && dollars.compareTo(MOST) <= 0)
                .map(Usd::of);
    }
}
