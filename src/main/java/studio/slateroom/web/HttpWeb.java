package studio.slateroom.web;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import studio.slateroom.platform.AppInfo;

/** Reads pages over HTTPS. Each reading has a client of its own, so that none is left behind where pages are rare. */
public final class HttpWeb implements PublicWeb {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int BYTES = 1 << 20;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String agent;

    /**
     * The web.
     *
     * @param program says who asks
     */
    public HttpWeb(AppInfo program) {
        agent = program.name() + "/" + program.version();
    }

    @Override
    public WebAnswer get(URI address) throws IOException {
        refuseUnlessSafe(address);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("User-Agent", agent)
                .timeout(PATIENCE)
                .build();
        // A redirect from an encrypted page to an open one is not followed.
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(PATIENCE)
                .build();
        try {
            HttpResponse<String> answer =
                    client.send(request, BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), BYTES));
            return new WebAnswer(answer.statusCode(), date(answer), answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException interrupted = new InterruptedIOException("interrupted");
            interrupted.initCause(e);
            throw interrupted;
        } finally {
            client.shutdownNow();
        }
    }

    private static void refuseUnlessSafe(URI address) throws IOException {
        boolean here = "http".equals(address.getScheme()) && THIS_MACHINE.contains(String.valueOf(address.getHost()));
        if (!"https".equals(address.getScheme()) && !here) {
            throw new IOException("the address is not encrypted");
        }
    }

    private static Optional<Instant> date(HttpResponse<?> answer) {
        return answer.headers().firstValue("Date").flatMap(HttpWeb::date);
    }

    private static Optional<Instant> date(String header) {
        try {
            return Optional.of(ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
