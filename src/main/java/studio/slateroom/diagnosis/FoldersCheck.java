package studio.slateroom.diagnosis;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import studio.slateroom.platform.Message;

/** Whether the program can write where it has to. */
public final class FoldersCheck implements Check {

    private final Disk disk;
    private final List<Path> folders;

    /**
     * A check of some folders.
     *
     * @param folders the first that cannot be written is told of
     */
    public FoldersCheck(Disk disk, List<Path> folders) {
        this.disk = disk;
        this.folders = List.copyOf(folders);
    }

    @Override
    public Message subject() {
        return Message.of("diagnosis.folders.subject");
    }

    @Override
    public Finding look() {
        Optional<Path> shut =
                folders.stream().filter(folder -> !disk.isWritable(folder)).findFirst();
        return shut.<Finding>map(folder -> new Finding.Trouble(
                        Message.of("diagnosis.folders.shut", folder.toString()),
                        Remedy.of(Message.of("diagnosis.folders.permit"), new Remedy.Step.OpenFolder(folder))))
                .orElseGet(() -> new Finding.Fine(Message.of("diagnosis.folders.fine")));
    }
}
