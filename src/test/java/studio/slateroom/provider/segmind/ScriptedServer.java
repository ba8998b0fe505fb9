package studio.slateroom.provider.segmind;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on a plain socket that writes down what it is asked and answers as it was told, to the byte. */
final class ScriptedServer implements AutoCloseable {

    /** A request as it came. */
    record Request(String method, String path, Map<String, String> headers, String text) {
        String header(String name) {
            return headers.get(name);
        }
    }

    private final ServerSocket socket;
    private final Map<String, Deque<Answer>> answers = new LinkedHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final Map<String, AtomicInteger> heads = new ConcurrentHashMap<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger toDrop = new AtomicInteger();
    private final CountDownLatch end = new CountDownLatch(1);

    ScriptedServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + path);
    }

    /** What to answer to requests whose path begins so; the last answer is given again and again. */
    synchronized ScriptedServer on(String path, Answer... script) {
        answers.put(path, new ArrayDeque<>(List.of(script)));
        return this;
    }

    /** Closes this many of the next connections before anything is read. */
    void drop(int count) {
        toDrop.set(count);
    }

    List<Request> requests(String path) {
        return requests.stream()
                .filter(request -> request.path().startsWith(path))
                .toList();
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    /** How many heads with this method have come, also of requests that were not read to their end. */
    int heads(String method) {
        return heads.getOrDefault(method, new AtomicInteger()).get();
    }

    int connections() {
        return connections.get();
    }

    @Override
    public void close() throws IOException {
        end.countDown();
        socket.close();
        for (Socket connection : open) {
            connection.close();
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = socket.accept();
                connections.incrementAndGet();
                open.add(connection);
                if (toDrop.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                    connection.close();
                } else {
                    Thread.ofVirtual().start(() -> serve(connection));
                }
            }
        } catch (IOException _) {
            // The case is over.
        }
    }

    private void serve(Socket connection) {
        try (connection;
                InputStream in = new BufferedInputStream(connection.getInputStream());
                BufferedOutputStream out = new BufferedOutputStream(connection.getOutputStream())) {
            boolean stays = true;
            while (stays) {
                String head = Answer.readHead(in);
                if (head.isEmpty()) {
                    return;
                }
                String[] first = head.lines().findFirst().orElseThrow().split(" ", -1);
                heads.computeIfAbsent(first[0], _ -> new AtomicInteger()).incrementAndGet();
                Answer answer = next(first[1]);
                Map<String, String> headers = headers(head);
                int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
                byte[] body = answer.readsBody() ? in.readNBytes(length) : new byte[0];
                Request request = new Request(first[0], first[1], headers, new String(body, StandardCharsets.UTF_8));
                requests.add(request);
                stays = answer.play(request, out, end);
            }
        } catch (Exception _) {
            // The other side has gone, or the case is over.
        }
    }

    private synchronized Answer next(String path) {
        Deque<Answer> script = answers.entrySet().stream()
                .filter(entry -> path.startsWith(entry.getKey()))
                .max(java.util.Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue)
                .orElseGet(ArrayDeque::new);
        if (script.isEmpty()) {
            return Answer.json(404, "{\"error\":\"nothing is scripted here\"}");
        }
        return script.size() > 1 ? script.removeFirst() : script.getFirst();
    }

    private static Map<String, String> headers(String head) {
        Map<String, String> headers = new LinkedHashMap<>();
        head.lines().skip(1).filter(line -> line.contains(":")).forEach(line -> {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        });
        return headers;
    }
}
