package studio.slateroom.jobs.storm;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Random;

/** A wire that breaks: each connection is passed on whole, held up, or cut at some byte on its way there or back. */
final class BreakingProxy implements AutoCloseable {

    private static final int LONGEST_CUT = 600;

    private final ServerSocket server;
    private final URI behind;
    private final Random chance;
    private final double rate;

    /**
     * A wire to a server.
     *
     * @param rate which part of the connections breaks, 0 to 1
     * @param seed decides which
     */
    BreakingProxy(URI behind, double rate, long seed) throws IOException {
        this.behind = behind;
        this.rate = rate;
        this.chance = new Random(seed);
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket caller = server.accept();
                Break fate = fate();
                Thread.ofVirtual().start(() -> serve(caller, fate));
            } catch (IOException e) {
                return;
            }
        }
    }

    private synchronized Break fate() {
        if (chance.nextDouble() >= rate) {
            return new Break(Long.MAX_VALUE, Long.MAX_VALUE);
        }
        return switch (chance.nextInt(4)) {
            case 0 -> new Break(0, 0);
            case 1 -> new Break(chance.nextInt(LONGEST_CUT), Long.MAX_VALUE);
            case 2 -> new Break(Long.MAX_VALUE, 0);
            default -> new Break(Long.MAX_VALUE, chance.nextInt(LONGEST_CUT));
        };
    }

    private void serve(Socket caller, Break fate) {
        try (caller;
                Socket target = new Socket(behind.getHost(), behind.getPort())) {
            Thread there = Thread.ofVirtual().start(() -> pass(caller, target, fate.there()));
            pass(target, caller, fate.back());
            there.join();
        } catch (IOException e) {
            // The wire is broken: that is what it is for.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Both ends hear of the cut at once. */
    private static void pass(Socket from, Socket to, long allowed) {
        byte[] buffer = new byte[4096];
        long left = allowed;
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    to.shutdownOutput();
                    return;
                }
                out.write(buffer, 0, read);
                out.flush();
                left -= read;
            }
            from.close();
            to.close();
        } catch (IOException e) {
            closeQuietly(from);
            closeQuietly(to);
        }
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is closed as far as it can be.
        }
    }

    /** After how many bytes each way ends. */
    private record Break(long there, long back) {}
}
