package studio.slateroom.provider.segmind;

import java.util.Optional;
import java.util.regex.Pattern;
import studio.slateroom.provider.OrderName;
import studio.slateroom.provider.RemoteId;
import tools.jackson.databind.JsonNode;

/** The names of orders. They are part of addresses and of file names, so that not every text is one. */
final class Ids {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,120}");
    private static final String OWN = "v1-";

    private Ids() {}

    static boolean isValid(RemoteId id) {
        return FORM.matcher(id.value()).matches();
    }

    /** Whether the clip came with the answer to its order, so that the service keeps no record of it. */
    static boolean isOwn(RemoteId id) {
        return id.value().startsWith(OWN);
    }

    /** A name for a clip that came with the answer to its order. */
    static RemoteId own(OrderName name) {
        return new RemoteId(OWN + name.value());
    }

    /** The name that an answer gives to an order. */
    static Optional<RemoteId> in(JsonNode answer) {
        return of(answer.path("request_id").asString(""))
                .or(() -> of(answer.path("id").asString("")));
    }

    static Optional<RemoteId> of(String text) {
        return Optional.of(new RemoteId(text)).filter(Ids::isValid);
    }
}
