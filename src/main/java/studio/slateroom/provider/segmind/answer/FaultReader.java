package studio.slateroom.provider.segmind.answer;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.segmind.http.BrokenCallException;
import studio.slateroom.provider.segmind.http.Reply;

/** What an answer without a clip means. */
public final class FaultReader {

    /** The service answers, but not with what was asked for. */
    public static final ProviderFault.ServerFault TROUBLE =
            new ProviderFault.ServerFault(Message.of("provider.fault.serviceTrouble"));

    /** The service has broken down over a clip. */
    public static final ProviderFault.ServerFault FAILED =
            new ProviderFault.ServerFault(Message.of("provider.fault.serviceFailed"));

    /** The service could not read one of the files. */
    public static final ProviderFault.ServerFault FILE_UNREAD =
            new ProviderFault.ServerFault(Message.of("provider.fault.fileUnread"));

    /** A clip came, but not all of it. */
    public static final ProviderFault.ServerFault CUT =
            new ProviderFault.ServerFault(Message.of("provider.fault.cutShort"));

    private static final int TIMEOUT = 408;
    private static final int CLOSED_BY_GATEWAY = 499;
    private static final Pattern BALANCE = Pattern.compile(
            "(?i)(?:have|balance(?: is| of)?:?|remaining:?|available:?)\\s*\\$?(\\d{1,9}(?:\\.\\d{1,12})?)");
    private static final List<String> BROKEN = List.of(
            "internal service error",
            "internal server error",
            "internal error",
            "service unavailable",
            "timed out",
            "timeout",
            "stale request",
            "overloaded",
            "ssl error",
            "ssl:");

    private final Clock clock;

    /**
     * A reader.
     *
     * @param clock tells from when on a wait counts
     */
    public FaultReader(Clock clock) {
        this.clock = clock;
    }

    /** Whether a status says that the service has not taken the call, and will not. */
    public static boolean isRefusal(int status) {
        return status >= 400 && status < 500 && status != TIMEOUT && status != CLOSED_BY_GATEWAY;
    }

    /** What an answer other than a good one means. */
    public ProviderFault fault(Reply reply) {
        return isRefusal(reply.status()) ? refusal(reply) : TROUBLE;
    }

    /** What a call means that came to no answer, where the call costs nothing. */
    public static ProviderFault fault(BrokenCallException e) {
        return e.sent() ? TROUBLE : new ProviderFault.Unreachable();
    }

    private ProviderFault refusal(Reply reply) {
        String words = Words.of(reply);
        return switch (reply.status()) {
            case 401 -> new ProviderFault.Unauthorized(has(reply.text(), "missing"));
            case 402 -> outOfCredit(words);
            case 403 ->
                Moderation.subject(words)
                        .<ProviderFault>map(ProviderFault.Moderated::new)
                        .orElseGet(ProviderFault.Forbidden::new);
            case 404, 410 -> new ProviderFault.ModelGone();
            case 406 -> words.isBlank() || isAboutCredit(words) ? outOfCredit(words) : failure(words);
            case 429 -> new ProviderFault.RateLimited(RateLimit.until(reply, clock));
            default -> failure(words);
        };
    }

    /** What it means that a clip came to nothing, by the service's words. */
    public static ProviderFault failure(String words) {
        if (words.isBlank()) {
            return new ProviderFault.Invalid(Message.of("provider.fault.refusedSilently"));
        }
        Optional<ProviderFault> moderated = Moderation.subject(words).map(ProviderFault.Moderated::new);
        if (moderated.isPresent()) {
            return moderated.get();
        }
        if (has(words, "insufficient", "not enough") && isAboutCredit(words)) {
            return outOfCredit(words);
        }
        if (Moderation.unreadFile(words)) {
            return FILE_UNREAD;
        }
        boolean broken = BROKEN.stream().anyMatch(words.toLowerCase(Locale.ROOT)::contains);
        return broken ? FAILED : new ProviderFault.Refused(words);
    }

    private static ProviderFault outOfCredit(String words) {
        Matcher balance = BALANCE.matcher(words);
        return new ProviderFault.OutOfCredit(balance.find() ? Amounts.read(balance.group(1)) : Optional.<Usd>empty());
    }

    /** A team's limit is not lifted by more money. */
    private static boolean isAboutCredit(String words) {
        return has(words, "credit", "balance", "funds") && !has(words, "team", "spend");
    }

    private static boolean has(String words, String... parts) {
        String said = words.toLowerCase(Locale.ROOT);
        return Stream.of(parts).anyMatch(said::contains);
    }
}
