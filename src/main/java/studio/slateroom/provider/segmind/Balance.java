package studio.slateroom.provider.segmind;

import java.util.Locale;
import java.util.Optional;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.ProviderException;
import studio.slateroom.provider.segmind.answer.Amounts;
import studio.slateroom.provider.segmind.answer.FaultReader;
import studio.slateroom.provider.segmind.answer.Words;
import studio.slateroom.provider.segmind.http.Reply;
import tools.jackson.databind.JsonNode;

/** What is left on the account. */
final class Balance {

    private static final int NOT_FOUND = 404;

    private final SegmindCalls calls;
    private final FaultReader faults;

    Balance(SegmindCalls calls, FaultReader faults) {
        this.calls = calls;
        this.faults = faults;
    }

    /** Asks for it; what was bought and what was given count together. */
    Usd ask(SegmindConnection connection, CancelToken cancel) throws ProviderException {
        Reply reply = calls.get(connection, connection.api("/v1/get-user-credits"), cancel);
        if (reply.status() == NOT_FOUND) {
            boolean none = Words.of(reply).toLowerCase(Locale.ROOT).contains("credit");
            if (none) {
                return Usd.ZERO;
            }
            throw new ProviderException(FaultReader.TROUBLE);
        }
        if (!reply.ok()) {
            throw new ProviderException(faults.fault(reply));
        }
        return reply.json().flatMap(Balance::sum).orElseThrow(() -> new ProviderException(FaultReader.TROUBLE));
    }

    private static Optional<Usd> sum(JsonNode body) {
        Optional<Usd> bought = Amounts.read(body.path("credits"));
        Optional<Usd> given = Amounts.read(body.path("free-credits")).or(() -> Amounts.read(body.path("free_credits")));
        return bought.isEmpty() ? given : bought.map(amount -> amount.plus(given.orElse(Usd.ZERO)));
    }
}
