package studio.slateroom.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import studio.slateroom.cli.service.CommandFailure;
import studio.slateroom.platform.Message;

/**
 * A hidden folder beside the output in which the clip grows, so that the output is whole or not there and nothing is
 * left behind.
 *
 * @param folder the hidden folder
 */
record OutputPlace(Path folder) implements AutoCloseable {

    /**
     * A place beside the output.
     *
     * @throws CommandFailure when nothing can be written there
     */
    static OutputPlace beside(Path output) throws CommandFailure {
        Path target = output.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw CommandFailure.badInput(Message.of("cli.render.outputIsFolder", output.toString()));
        }
        try {
            if (Files.exists(target) && !Files.isWritable(target)) {
                throw CommandFailure.badInput(Message.of("cli.render.unwritable", output.toString()));
            }
            return new OutputPlace(Files.createTempDirectory(target.getParent(), ".slateroom-"));
        } catch (IOException e) {
            throw CommandFailure.badInput(Message.of("cli.render.unwritable", output.toString()), e);
        }
    }

    /** Where the clip grows. */
    Path clip() {
        return folder.resolve("clip.mp4");
    }

    @Override
    public void close() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}
