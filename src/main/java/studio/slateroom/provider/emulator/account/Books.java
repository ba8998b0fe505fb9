package studio.slateroom.provider.emulator.account;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that was ever ordered, made and paid, one line of JSON each. A line is on the disk before anybody hears of what it
 * says, and none is ever changed. The file can be read while another process writes it.
 */
public final class Books implements AutoCloseable {

    /** The file's name in the emulator's folder. */
    public static final String FILE = "books.jsonl";

    /** Far behind any end, so that the lock keeps other writers out and lets readers in, on Windows too. */
    private static final long LOCKED = Long.MAX_VALUE - 1;

    private final FileChannel channel;
    private final List<Entry> entries;

    private Books(FileChannel channel, List<Entry> entries) {
        this.channel = channel;
        this.entries = entries;
    }

    /**
     * Opens the books of a folder to write on; the half of a line that a crash may have left is struck off.
     *
     * @return nothing when another process writes them
     * @throws IOException when they cannot be read or written
     */
    public static Optional<Books> open(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel = FileChannel.open(
                folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!claim(channel)) {
            channel.close();
            return Optional.empty();
        }
        String text = Files.readString(folder.resolve(FILE));
        String whole = wholeLines(text);
        channel.truncate(whole.getBytes(StandardCharsets.UTF_8).length);
        channel.position(channel.size());
        return Optional.of(new Books(channel, parse(whole)));
    }

    /**
     * What the books of a folder say, without opening them to write on.
     *
     * @throws IOException when there are none or they cannot be read
     */
    public static List<Entry> read(Path folder) throws IOException {
        return parse(wholeLines(Files.readString(folder.resolve(FILE))));
    }

    /**
     * Adds a line and brings it to the disk.
     *
     * @throws IOException when it cannot be written; what it says must then not be taken for true
     */
    public synchronized void add(Entry entry) throws IOException {
        ByteBuffer line = ByteBuffer.wrap((EntryJson.write(entry) + "\n").getBytes(StandardCharsets.UTF_8));
        while (line.hasRemaining()) {
            channel.write(line);
        }
        channel.force(true);
        entries.add(entry);
    }

    /** All lines in order. */
    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Every order that was accepted. */
    public List<Entry.Submit> submits() {
        return of(Entry.Submit.class);
    }

    /** Every payment. */
    public List<Entry.Charge> charges() {
        return of(Entry.Charge.class);
    }

    /** Every clip that was made. */
    public List<Entry.Clip> clips() {
        return of(Entry.Clip.class);
    }

    /** Every opening of an account, one at most. */
    List<Entry.Opened> openings() {
        return of(Entry.Opened.class);
    }

    private <E extends Entry> List<E> of(Class<E> kind) {
        return entries().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Override
    public synchronized void close() throws IOException {
        channel.close();
    }

    private static boolean claim(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String wholeLines(String text) {
        return text.substring(0, text.lastIndexOf('\n') + 1);
    }

    private static List<Entry> parse(String text) {
        List<Entry> found = new ArrayList<>();
        text.lines().forEach(line -> EntryJson.read(line).ifPresent(found::add));
        return found;
    }
}
