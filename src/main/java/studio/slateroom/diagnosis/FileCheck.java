package studio.slateroom.diagnosis;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import studio.slateroom.platform.Message;

/** Whether a file that the user may edit was understood when the program started. */
public final class FileCheck implements Check {

    private final Message subject;
    private final Message fine;
    private final Supplier<Optional<Message>> fault;
    private final Path file;

    /**
     * A check of a file.
     *
     * @param subject what it is about
     * @param fine what is said where all is well
     * @param fault what was not understood; empty where all was
     */
    public FileCheck(Message subject, Message fine, Supplier<Optional<Message>> fault, Path file) {
        this.subject = subject;
        this.fine = fine;
        this.fault = fault;
        this.file = file;
    }

    @Override
    public Message subject() {
        return subject;
    }

    @Override
    public Finding look() {
        return fault.get()
                .<Finding>map(message -> new Finding.Trouble(message, remedy()))
                .orElseGet(() -> new Finding.Fine(fine));
    }

    private Remedy remedy() {
        Message advice = Message.of("diagnosis.file.mend", String.valueOf(file.getFileName()));
        return Optional.ofNullable(file.getParent())
                .map(folder -> Remedy.of(advice, new Remedy.Step.OpenFolder(folder)))
                .orElseGet(() -> Remedy.of(advice));
    }
}
