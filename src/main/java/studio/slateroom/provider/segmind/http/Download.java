package studio.slateroom.provider.segmind.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.slateroom.platform.CancelToken;

/** Brings one public file. What breaks on the way goes on where it broke, as long as each try brings more. */
public final class Download {

    /** The status of a file that came whole. */
    public static final int OK = 200;

    /** The status of a file that came, but is none: a page, or nothing at all. */
    public static final int NO_FILE = 204;

    private static final int PARTIAL = 206;
    private static final int MAX_TRIES = 50;
    private static final Pattern RANGE = Pattern.compile("bytes (\\d+)-\\d+/(\\d+|\\*)");

    private final HttpCalls calls;
    private final Duration stall;
    private final URI address;
    private final DoubleConsumer progress;
    private final CancelToken cancel;
    private long length = -1;
    private @Nullable String version;
    private long most;
    private double told;

    /**
     * A download that has not begun.
     *
     * @param stall how long it may be without a byte; there is no other limit
     * @param progress takes the part that has arrived, 0 to 1, never less than before
     */
    public Download(HttpCalls calls, Duration stall, URI address, DoubleConsumer progress, CancelToken cancel) {
        this.calls = calls;
        this.stall = stall;
        this.address = address;
        this.progress = progress;
        this.cancel = cancel;
    }

    /**
     * Writes the file.
     *
     * @return {@link #OK}, {@link #NO_FILE}, or the status with which the other side refused it
     * @throws BrokenCallException when it does not come whole
     * @throws IOException when the target cannot be written
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public int to(Path target) throws BrokenCallException, IOException {
        cancel.check();
        try (FileChannel file = FileChannel.open(
                target, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            for (int tries = 0; ; tries++) {
                Piece piece = new Piece(file, file.position());
                try {
                    return piece.bring();
                } catch (IOException e) {
                    if (piece.sink != null && piece.sink.writeFailure() != null) {
                        throw e;
                    }
                    if (file.position() <= most || tries == MAX_TRIES) {
                        throw BrokenCallException.of(e);
                    }
                    most = file.position();
                }
            }
        }
    }

    private boolean tooLong(Piece piece, BooleanSupplier headIsLate) {
        FileSink sink = piece.sink;
        if (sink == null) {
            return headIsLate.getAsBoolean();
        }
        tell(piece.from + sink.arrived());
        return sink.idle().compareTo(stall) > 0;
    }

    private void tell(long bytes) {
        double part = length <= 0 ? 0 : Math.min(1, (double) bytes / length);
        if (part > told) {
            told = part;
            progress.accept(part);
        }
    }

    /** One exchange's share of the file. */
    private final class Piece {

        private final FileChannel file;
        private volatile long from;
        private volatile @Nullable FileSink sink;
        private volatile @Nullable IOException unusable;

        Piece(FileChannel file, long from) {
            this.file = file;
            this.from = from;
        }

        int bring() throws IOException {
            HttpRequest.Builder request = HttpRequest.newBuilder(address).GET();
            if (from > 0) {
                request.header("Range", "bytes=" + from + "-");
                if (version != null) {
                    request.header("If-Range", version);
                }
            }
            BooleanSupplier headIsLate = HttpCalls.longerThan(stall);
            try {
                HttpResponse<Long> response =
                        calls.fetch(request.build(), this::receive, () -> tooLong(this, headIsLate), cancel);
                if (unusable != null) {
                    throw unusable;
                }
                return sink == null ? refusal(response) : complete();
            } finally {
                if (sink != null) {
                    sink.end();
                }
            }
        }

        /** A range that is not to be had is a break like any other, not the end of the file. */
        private int refusal(HttpResponse<?> response) throws IOException {
            if (from > 0 && response.statusCode() == 416) {
                throw new HttpTimeoutException("the rest of the file is not to be had");
            }
            return response.statusCode() == OK || response.statusCode() == PARTIAL ? NO_FILE : response.statusCode();
        }

        private int complete() throws IOException {
            if (length >= 0 && file.position() != length) {
                throw new IOException("the file is not as long as was said");
            }
            if (file.position() == 0) {
                return NO_FILE;
            }
            told = 1;
            progress.accept(1);
            return OK;
        }

        private BodySubscriber<Long> receive(ResponseInfo info) {
            boolean page = info.headers()
                    .firstValue("content-type")
                    .filter(type -> type.startsWith("text/html") || type.startsWith("application/json"))
                    .isPresent();
            if (page || (info.statusCode() != OK && info.statusCode() != PARTIAL)) {
                return BodySubscribers.replacing(0L);
            }
            try {
                place(info);
                FileSink fresh = new FileSink(file);
                sink = fresh;
                return fresh;
            } catch (IOException e) {
                unusable = e;
                return BodySubscribers.replacing(0L);
            }
        }

        /** Sets the file to where the answer's first byte belongs. */
        private void place(ResponseInfo info) throws IOException {
            if (info.statusCode() == PARTIAL) {
                Matcher range =
                        RANGE.matcher(info.headers().firstValue("content-range").orElse(""));
                if (!range.matches() || Long.parseLong(range.group(1)) != from) {
                    throw new IOException("another part of the file than was asked for");
                }
                if (length >= 0
                        && !range.group(2).equals("*")
                        && !range.group(2).equals(String.valueOf(length))) {
                    throw new IOException("another file than before");
                }
                length = range.group(2).equals("*") ? length : Long.parseLong(range.group(2));
                return;
            }
            from = 0;
            file.truncate(0);
            file.position(0);
            length = info.headers().firstValueAsLong("content-length").orElse(-1);
            version = info.headers()
                    .firstValue("etag")
                    .filter(tag -> !tag.startsWith("W/"))
                    .orElse(null);
        }
    }
}
