package studio.slateroom.diagnosis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import studio.slateroom.platform.Message;

/** Whether there is room for clips where the program writes. */
public final class SpaceCheck implements Check {

    /** Some ten long clips at 1080p with what is needed while they are made. */
    private static final long LEAST = 1L << 30;

    private static final double GIGABYTE = 1 << 30;

    private final Disk disk;
    private final List<Path> folders;

    /**
     * A check of the room in some folders.
     *
     * @param folders the first that is short of it is told of
     */
    public SpaceCheck(Disk disk, List<Path> folders) {
        this.disk = disk;
        this.folders = List.copyOf(folders);
    }

    @Override
    public Message subject() {
        return Message.of("diagnosis.space.subject");
    }

    @Override
    public Finding look() throws IOException {
        long least = Long.MAX_VALUE;
        for (Path folder : folders) {
            long free = disk.free(folder);
            if (free < LEAST) {
                return new Finding.Trouble(
                        Message.of("diagnosis.space.short", folder.toString(), gigabytes(free)),
                        Remedy.of(Message.of("diagnosis.space.clear"), new Remedy.Step.OpenFolder(folder)));
            }
            least = Math.min(least, free);
        }
        return new Finding.Fine(Message.of("diagnosis.space.fine", gigabytes(least)));
    }

    private static double gigabytes(long bytes) {
        return Math.floor(bytes / GIGABYTE * 10) / 10;
    }
}
