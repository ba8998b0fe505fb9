package studio.slateroom.app.opening;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes calls from programs that are started while a studio runs already. They come through a socket in a folder that
 * only this user may enter, as the path of a file, and nothing goes back.
 */
public final class HandOver implements AutoCloseable {

    private static final Logger LOG = System.getLogger(HandOver.class.getName());

    /** More is no path. */
    private static final int MAX_BYTES = 16 << 10;

    private final ServerSocketChannel server;
    private final Path socket;

    private HandOver(ServerSocketChannel server, Path socket) {
        this.server = server;
        this.socket = socket;
    }

    /**
     * Hands a call to the studio that runs.
     *
     * @param folder the program's folder for data
     * @return whether one was there to take it
     */
    public static boolean toRunning(Path folder, StudioCall call) {
        Path socket = socket(folder);
        if (!Files.exists(socket)) {
            return false;
        }
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            String path = call.file().map(Path::toString).orElse("");
            ByteBuffer bytes = ByteBuffer.wrap(path.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            LOG.log(Level.DEBUG, "no studio answers", e);
            return false;
        }
    }

    /**
     * Begins to listen. Only who has the claim on the folder may; a socket that is there is then a dead studio's.
     *
     * @param folder the program's folder for data
     * @throws IOException when there can be no socket, such as where the folder's path is too long for one
     */
    public static HandOver listen(Path folder) throws IOException {
        Path socket = socket(folder);
        closeToOthers(socket.resolveSibling(""));
        Files.deleteIfExists(socket);
        try {
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            try {
                server.bind(UnixDomainSocketAddress.of(socket));
            } catch (IOException e) {
                server.close();
                throw e;
            }
            return new HandOver(server, socket);
        } catch (UnsupportedOperationException e) {
            throw new IOException(e);
        }
    }

    /** Waits for calls until this is closed; a thread's whole work. */
    public void serve(Consumer<? super StudioCall> receiver) {
        while (server.isOpen()) {
            try (SocketChannel caller = server.accept()) {
                received(caller).ifPresent(receiver);
            } catch (ClosedChannelException e) {
                return;
            } catch (IOException e) {
                LOG.log(Level.WARNING, "a call could not be taken", e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(socket);
    }

    /** A file that is gone by now is no reason to come forward, and neither is a caller that speaks nonsense. */
    private static Optional<StudioCall> received(SocketChannel caller) throws IOException {
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        ByteBuffer part = ByteBuffer.allocate(1 << 10);
        while (caller.read(part) >= 0) {
            received.write(part.array(), 0, part.position());
            part.clear();
            if (received.size() > MAX_BYTES) {
                return Optional.empty();
            }
        }
        String path = received.toString(StandardCharsets.UTF_8);
        return path.isEmpty()
                ? Optional.of(new StudioCall(Optional.empty()))
                : StudioCall.ofPath(path).map(file -> new StudioCall(Optional.of(file)));
    }

    private static void closeToOthers(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static Path socket(Path folder) {
        return folder.toAbsolutePath().resolve("running/studio.socket");
    }
}
