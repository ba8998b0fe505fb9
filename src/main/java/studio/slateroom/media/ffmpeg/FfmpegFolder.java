package studio.slateroom.media.ffmpeg;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaFault;

/** The folder in which FFmpeg's executables lie flat beside their shared libraries. */
final class FfmpegFolder {

    private static final String OS = System.getProperty("os.name").toLowerCase(Locale.ROOT);

    static final boolean WINDOWS = OS.contains("win") && !OS.contains("darwin");
    private static final boolean LINUX = OS.contains("linux");

    /**
     * The children of glibc keep the memory of one frame for the next, and take it in pieces of 2 MB: an encoder is an
     * eighth faster so. Other C libraries do not look at it.
     */
    private static final String MALLOC = "glibc.malloc.hugetlb=1:glibc.malloc.arena_max=1"
            + ":glibc.malloc.mmap_threshold=1000000000:glibc.malloc.trim_threshold=1000000000";

    private final Path folder;

    FfmpegFolder(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /**
     * A process that is ready to start, with the environment that it needs.
     *
     * @throws MediaException when the executable is not there or must not be executed
     */
    ProcessBuilder process(Tool tool, List<String> arguments) throws MediaException {
        List<String> command = new ArrayList<>();
        command.add(executable(tool).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        // Its messages are read, so they must be the untranslated ones.
        environment.put("LC_ALL", "C");
        if (LINUX) {
            // The run path of the executable does not reach the libraries of its libraries.
            environment.put("LD_LIBRARY_PATH", folder.toString());
            environment.put("GLIBC_TUNABLES", MALLOC);
        }
        return builder;
    }

    /** Whether an executable is there. */
    boolean has(Tool tool) {
        return Files.isRegularFile(folder.resolve(tool.fileName()));
    }

    private Path executable(Tool tool) throws MediaException {
        Path file = folder.resolve(tool.fileName());
        if (!Files.isRegularFile(file)) {
            throw new MediaException(new MediaFault.NoEngine(file + " is missing"));
        }
        // Unpacking a jar loses the permission.
        if (!Files.isExecutable(file) && !file.toFile().setExecutable(true, false)) {
            throw new MediaException(new MediaFault.NoEngine(file + " may not be executed"));
        }
        return file;
    }
}
