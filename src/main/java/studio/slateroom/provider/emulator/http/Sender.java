package studio.slateroom.provider.emulator.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;

/** Puts answers on the wire, whole or spoiled. */
final class Sender {

    private Sender() {}

    /** Sends an answer as it is. */
    static void send(HttpExchange exchange, Reply reply) throws IOException {
        long length = reply.body().length();
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Long.toString(length));
            exchange.sendResponseHeaders(reply.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(reply.status(), length == 0 ? -1 : length);
        if (length > 0) {
            write(exchange.getResponseBody(), reply.body(), length);
        }
    }

    /** Promises the whole and sends the first half of it; closing the exchange then cuts the connection. */
    static void sendHalf(HttpExchange exchange, Reply reply) throws IOException {
        long length = Math.max(2, reply.body().length());
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(reply.status(), length);
        write(
                exchange.getResponseBody(),
                reply.body(),
                Math.min(length / 2, reply.body().length()));
        exchange.getResponseBody().flush();
    }

    private static void write(OutputStream out, Reply.Body body, long length) throws IOException {
        switch (body) {
            case Reply.Body.Bytes(byte[] bytes) -> out.write(bytes, 0, (int) length);
            case Reply.Body.Part part -> copy(part, out, length);
        }
        out.flush();
    }

    private static void copy(Reply.Body.Part part, OutputStream out, long length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
        try (FileChannel file = FileChannel.open(part.file(), StandardOpenOption.READ)) {
            file.position(part.from());
            long left = length;
            while (left > 0) {
                buffer.clear().limit((int) Math.min(buffer.capacity(), left));
                int read = file.read(buffer);
                if (read < 0) {
                    throw new IOException("the file has become shorter");
                }
                out.write(buffer.array(), 0, read);
                left -= read;
            }
        }
    }
}
