package studio.slateroom.provider.segmind;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What a scripted server does with one request, to the byte. */
@FunctionalInterface
interface Answer {

    /** Plays the answer and says whether the connection stays open. */
    boolean play(ScriptedServer.Request request, OutputStream out, CountDownLatch end) throws Exception;

    /** Whether the request's body is read first. */
    default boolean readsBody() {
        return true;
    }

    static Answer json(int status, String body, String... headers) {
        return whole(status, body.getBytes(StandardCharsets.UTF_8), with(headers, "Content-Type: application/json"));
    }

    static Answer html(int status) {
        return whole(
                status,
                "<html><body>a page</body></html>".getBytes(StandardCharsets.UTF_8),
                "Content-Type: text/html; charset=utf-8");
    }

    static Answer bytes(byte[] body, String... headers) {
        return whole(200, body, headers);
    }

    static Answer whole(int status, byte[] body, String... headers) {
        return (_, out, _) -> {
            out.write(head(status, body.length, headers));
            out.write(body);
            out.flush();
            return true;
        };
    }

    /** A whole answer on a connection that is then closed, without having said so. */
    static Answer thenClosed(Answer answer) {
        return (request, out, end) -> {
            answer.play(request, out, end);
            return false;
        };
    }

    /** Says that more comes than does. */
    static Answer cut(int status, int said, byte[] sent, String... headers) {
        return (_, out, _) -> {
            out.write(head(status, said, headers));
            out.write(sent);
            out.flush();
            return false;
        };
    }

    /** Goes away after it has read the request. */
    static Answer close() {
        return (_, _, _) -> false;
    }

    /** Goes away after it has read the head of the request. */
    static Answer closeAfterHead() {
        return new Answer() {
            @Override
            public boolean play(ScriptedServer.Request request, OutputStream out, CountDownLatch end) {
                return false;
            }

            @Override
            public boolean readsBody() {
                return false;
            }
        };
    }

    /** Says nothing until the case is over. */
    static Answer hang() {
        return (_, _, end) -> {
            end.await();
            return false;
        };
    }

    /** Sends something and then nothing more until the case is over. */
    static Answer stall(int said, byte[] sent) {
        return (_, out, end) -> {
            out.write(head(200, said));
            out.write(sent);
            out.flush();
            end.await();
            return false;
        };
    }

    /** Sends byte by byte. */
    static Answer trickle(int status, byte[] body, int pauseMillis, String... headers) {
        return (_, out, end) -> {
            out.write(head(status, body.length, headers));
            for (byte one : body) {
                out.write(one);
                out.flush();
                if (end.await(pauseMillis, TimeUnit.MILLISECONDS)) {
                    break;
                }
            }
            return true;
        };
    }

    /** Exactly these bytes, then the end of the connection. */
    static Answer raw(String text) {
        return (_, out, _) -> {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return false;
        };
    }

    /** A file host that knows ranges and breaks off after so many bytes of each answer. */
    static Answer ranged(byte[] file, int most) {
        return (request, out, _) -> {
            String range = request.header("range");
            int from = range == null ? 0 : Integer.parseInt(range.replaceAll("\\D+(\\d+)-", "$1"));
            int left = file.length - from;
            out.write(
                    range == null
                            ? head(200, left, "ETag: \"one\"")
                            : head(
                                    206,
                                    left,
                                    "Content-Range: bytes " + from + "-" + (file.length - 1) + "/" + file.length));
            out.write(file, from, Math.min(left, most));
            out.flush();
            return left <= most;
        };
    }

    static String[] with(String[] headers, String another) {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 1);
        all[headers.length] = another;
        return all;
    }

    static byte[] head(int status, int length, String... headers) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Told\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        return head.append("Content-Length: ")
                .append(length)
                .append("\r\n\r\n")
                .toString()
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Reads up to the end of a head. */
    static String readHead(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int sign = in.read();
            if (sign < 0) {
                return "";
            }
            head.append((char) sign);
        }
        return head.toString();
    }
}
