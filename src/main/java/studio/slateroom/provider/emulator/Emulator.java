package studio.slateroom.provider.emulator;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.emulator.account.Account;
import studio.slateroom.provider.emulator.account.Books;
import studio.slateroom.provider.emulator.fault.FailRules;
import studio.slateroom.provider.emulator.http.Interface;
import studio.slateroom.provider.emulator.work.ClipMaker;
import studio.slateroom.provider.emulator.work.FileStore;
import studio.slateroom.provider.emulator.work.Jobs;
import studio.slateroom.provider.emulator.work.Workshop;

/**
 * Offers the service's interface on this machine, to this machine only. What it was told survives it, however it ends;
 * only one can work on a folder at a time.
 */
public final class Emulator implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Emulator.class.getName());

    private final HttpServer server;
    private final URI address;
    private final Books books;
    private final Account account;
    private final Jobs jobs;
    private final CancelToken stop = new CancelToken();
    private final CountDownLatch ended = new CountDownLatch(1);

    private Emulator(HttpServer server, Books books, EmulatorParts parts, EmulatorOptions options) throws IOException {
        this.server = server;
        this.books = books;
        this.address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        Path folder = parts.folder();
        FileStore files = new FileStore(folder.resolve("files"), address);
        this.account = new Account(books, options.credits(), parts.clock());
        Workshop workshop = new Workshop(
                parts.catalog(),
                new ClipMaker(parts.provider(), parts.probe(), parts.pictures(), parts.texts()),
                account,
                parts.tariff(),
                files,
                new Workshop.Rules(options.strict(), options.latency()),
                parts.clock(),
                folder.resolve("work"));
        this.jobs = new Jobs(workshop, account, books, files, parts.threads(), parts.clock(), folder.resolve("jobs"));
        Interface.Manners manners = new Interface.Manners(
                address,
                options.key(),
                options.perMinute(),
                options.v1(),
                new FailRules(options.failures(), options.seed()));
        server.setExecutor(parts.threads());
        server.createContext(
                "/",
                new Interface(parts.catalog(), workshop, jobs, account, files).handler(manners, parts.clock(), stop));
    }

    /**
     * Starts the server, and goes on with the jobs that an earlier one has left.
     *
     * @throws EmulatorException when the port is taken, the folder is in use or cannot be written
     */
    public static Emulator start(EmulatorParts parts, EmulatorOptions options) throws EmulatorException {
        HttpServer server = bind(options.port());
        try {
            Books books = Books.open(parts.folder())
                    .orElseThrow(() -> new EmulatorException(
                            Message.of("emulator.fault.inUse", parts.folder().toString())));
            return started(server, books, parts, options);
        } catch (IOException e) {
            server.stop(0);
            Message message = Message.of("emulator.fault.folder", parts.folder().toString());
            throw new EmulatorException(message, e);
        } catch (EmulatorException e) {
            server.stop(0);
            throw e;
        }
    }

    private static Emulator started(HttpServer server, Books books, EmulatorParts parts, EmulatorOptions options)
            throws IOException {
        try {
            Emulator emulator = new Emulator(server, books, parts, options);
            emulator.jobs.recover();
            server.start();
            parts.stop().onCancel(emulator::close);
            return emulator;
        } catch (IOException e) {
            books.close();
            throw e;
        }
    }

    private static HttpServer bind(int port) throws EmulatorException {
        try {
            InetAddress loopback = InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
            return HttpServer.create(new InetSocketAddress(loopback, port), 0);
        } catch (IOException | IllegalArgumentException e) {
            throw new EmulatorException(Message.of("emulator.fault.port", Integer.toString(port)), e);
        }
    }

    /** What callers put in place of the service's address, without a slash at the end. */
    public URI address() {
        return address;
    }

    /** What is left of the credits. */
    public Usd balance() {
        return account.balance();
    }

    /** All that was ordered, made and paid. */
    public Books books() {
        return books;
    }

    /** Waits until somebody closes the server. */
    public void awaitClose() {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops at once. Calls that are under way are cut, and jobs begin again with the next start. */
    @Override
    public synchronized void close() {
        if (ended.getCount() == 0) {
            return;
        }
        stop.cancel();
        server.stop(0);
        jobs.close();
        try {
            books.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the books could not be closed", e);
        }
        ended.countDown();
    }
}
