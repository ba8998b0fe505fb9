package studio.slateroom.project;

import java.nio.file.Path;

/**
 * A project's place on disk.
 *
 * @param path the folder, absolute
 */
public record ProjectFolder(Path path) {

    private static final int MAX_NAME = 40;

    public ProjectFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** What the project says. */
    public Path file() {
        return path.resolve("project.slateroom");
    }

    /** How the project was when the program opened it last. */
    Path backup() {
        return path.resolve("project.slateroom.backup");
    }

    /** Where finished clips go. */
    public Path takes() {
        return path.resolve("takes");
    }

    /** Where pictures go that come from nowhere, such as the clipboard. */
    public Path media() {
        return path.resolve("media");
    }

    /**
     * A file name for a new take that says what it is and meets no other.
     *
     * @param distinction what makes it different from all others, at least 6 letters or digits
     */
    public Path newTake(String clipTitle, String distinction) {
        return takes().resolve(fileName(clipTitle) + "-" + distinction.substring(0, 6) + ".mp4");
    }

    /** A title as a file name that every system takes. */
    static String fileName(String title) {
        StringBuilder name = new StringBuilder();
        title.codePoints().limit(MAX_NAME).forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                name.appendCodePoint(Character.toLowerCase(c));
            } else if (!name.isEmpty() && name.charAt(name.length() - 1) != '-') {
                name.append('-');
            }
        });
        while (!name.isEmpty() && name.charAt(name.length() - 1) == '-') {
            name.setLength(name.length() - 1);
        }
        return name.isEmpty() ? "clip" : name.toString();
    }
}
