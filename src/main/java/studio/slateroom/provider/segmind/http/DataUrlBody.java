package studio.slateroom.provider.segmind.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * A file as a data address in JSON, encoded while it is sent: its size costs no memory. Java's client lets go of a body
 * that it has not sent to its end without closing it, so that whoever sends it does.
 */
public final class DataUrlBody implements BodyPublisher, AutoCloseable {

    private static final String END = "\"]}";

    private final Path file;
    private final String begin;
    private final long length;
    private final MessageDigest digest = sha256();
    private @Nullable InputStream opened;
    private boolean closed;

    /**
     * A body of one file.
     *
     * @param mediaType what it is, such as {@code image/png}
     * @param bytes its size; a file that has another by the time it is sent is not sent whole
     */
    public DataUrlBody(Path file, String mediaType, long bytes) {
        this.file = file;
        this.begin = "{\"data_urls\":[\"data:" + mediaType + ";base64,";
        this.length = begin.length() + (bytes + 2) / 3 * 4 + END.length();
    }

    /** The SHA-256 of the bytes that were sent, in lower-case hexadecimal; to be asked once, after they were. */
    public String sentHash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public long contentLength() {
        return length;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        digest.reset();
        BodyPublishers.ofInputStream(this::open).subscribe(subscriber);
    }

    /** Closes the file; what was not sent yet is not sent any more. */
    @Override
    public synchronized void close() {
        closed = true;
        try {
            if (opened != null) {
                opened.close();
            }
        } catch (IOException _) {
            // It was only read.
        }
    }

    private synchronized InputStream open() {
        if (closed) {
            throw new UncheckedIOException(new IOException("the body is closed"));
        }
        try {
            InputStream plain = Files.newInputStream(file);
            opened = plain;
            return new SequenceInputStream(
                    Collections.enumeration(List.of(text(begin), new Encoded(plain, digest), text(END))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Base64 of another stream, which Java has for writing only. */
    private static final class Encoded extends InputStream {

        /** Whole groups of three bytes, so that only the last piece is padded. */
        private static final int PIECE = 3 << 13;

        private final InputStream plain;
        private final MessageDigest digest;
        private byte[] encoded = new byte[0];
        private int next;

        Encoded(InputStream plain, MessageDigest digest) {
            this.plain = plain;
            this.digest = digest;
        }

        @Override
        public int read() throws IOException {
            return fill() ? encoded[next++] : -1;
        }

        @Override
        public int read(byte[] target, int offset, int count) throws IOException {
            if (count == 0) {
                return 0;
            }
            if (!fill()) {
                return -1;
            }
            int taken = Math.min(count, encoded.length - next);
            System.arraycopy(encoded, next, target, offset, taken);
            next += taken;
            return taken;
        }

        @Override
        public void close() throws IOException {
            plain.close();
        }

        private boolean fill() throws IOException {
            if (next == encoded.length) {
                byte[] piece = plain.readNBytes(PIECE);
                digest.update(piece);
                encoded = Base64.getEncoder().encode(piece);
                next = 0;
            }
            return encoded.length > 0;
        }
    }
}
