package studio.slateroom.app.opening;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import studio.slateroom.cli.CommandNames;
import studio.slateroom.project.ProjectFolder;

/**
 * A call for the studio.
 *
 * @param file what it is to open, absolute; empty for whatever was open last
 */
public record StudioCall(Optional<Path> file) {

    /** The end of a project file's name, which file associations go by. */
    public static final String PROJECT_SUFFIX = ".slateroom";

    /** The end of a shot script's name. */
    public static final String SCRIPT_SUFFIX = ".shots";

    /**
     * Whether the program's arguments call for the studio: none do, and a single one that is a file or a folder. A
     * folder named like a command needs a path, as in {@code ./jobs}.
     *
     * @return nothing when they are a command line
     */
    public static Optional<StudioCall> of(String... arguments) {
        if (arguments.length == 0) {
            return Optional.of(new StudioCall(Optional.empty()));
        }
        if (arguments.length > 1 || arguments[0].startsWith("-") || CommandNames.ALL.contains(arguments[0])) {
            return Optional.empty();
        }
        return ofPath(arguments[0]).map(path -> new StudioCall(Optional.of(path)));
    }

    /** The project that is to be opened: the folder itself, or that of its project file. */
    public Optional<ProjectFolder> project() {
        return file.flatMap(StudioCall::projectOf);
    }

    /** The script that is to become a clip of the open project: any file that is not a project's. */
    public Optional<Path> script() {
        return project().isPresent() ? Optional.empty() : file;
    }

    private static Optional<ProjectFolder> projectOf(Path path) {
        if (Files.isDirectory(path)) {
            return Optional.of(new ProjectFolder(path));
        }
        return path.getFileName().toString().endsWith(PROJECT_SUFFIX)
                ? Optional.of(new ProjectFolder(path.resolveSibling("")))
                : Optional.empty();
    }

    /** An existing file; nothing for an argument that cannot even be a path. */
    static Optional<Path> ofPath(String argument) {
        try {
            return Optional.of(Path.of(argument).toAbsolutePath().normalize())
                    .filter(path -> !argument.isEmpty() && Files.exists(path));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
