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
     * Opens the books of a folder to write on; a last line that a crash has left broken is struck off.
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
        try {
            Lines lines = lines(folder);
            channel.truncate(lines.bytes());
            channel.position(lines.bytes());
            return Optional.of(new Books(channel, lines.entries()));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /**
     * What the books of a folder say, without opening them to write on.
     *
     * @throws IOException when there are none or they cannot be read
     */
    public static List<Entry> read(Path folder) throws IOException {
        return lines(folder).entries();
    }

    /**
     * Adds a line and brings it to the disk.
     *
     * @throws IOException when it cannot be written; what it says must then not be taken for true
     */
    public synchronized void add(Entry entry) throws IOException {
        ByteBuffer line = ByteBuffer.wrap((EntryJson.write(entry) + "\n").getBytes(StandardCharsets.UTF_8));
        long end = channel.position();
        try {
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(true);
        } catch (IOException e) {
            strikeOff(end, e);
            throw e;
        }
        entries.add(entry);
    }

    /** What a full disk took of a line would make one broken line with the next. */
    private void strikeOff(long end, IOException reason) {
        try {
            channel.truncate(end);
            channel.position(end);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
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

    /** What can be read of the books, and the place where it ends. */
    private record Lines(List<Entry> entries, int bytes) {}

    /** Only the last line can have been broken on its way to the disk; any other tells of something worse. */
    private static Lines lines(Path folder) throws IOException {
        byte[] all = Files.readAllBytes(folder.resolve(FILE));
        List<Entry> found = new ArrayList<>();
        int begin = 0;
        for (int end = afterLine(all, begin); end > 0; end = afterLine(all, begin)) {
            try {
                EntryJson.read(new String(all, begin, end - begin, StandardCharsets.UTF_8))
                        .ifPresent(found::add);
            } catch (IOException e) {
                if (afterLine(all, end) > 0) {
                    throw e;
                }
                return new Lines(found, begin);
            }
            begin = end;
        }
        return new Lines(found, begin);
    }

    /** Where the line ends that begins here, with its mark; 0 where it has no end. */
    private static int afterLine(byte[] all, int begin) {
        int at = begin;
        while (at < all.length && all[at] != '\n') {
            at++;
        }
        return at < all.length ? at + 1 : 0;
    }
}
