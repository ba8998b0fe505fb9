package studio.slateroom.settings;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import studio.slateroom.platform.Usd;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The settings of the service as they stand in the file; each that makes no sense is the standard one. */
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
