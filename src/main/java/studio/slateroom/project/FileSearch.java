package studio.slateroom.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.media.ContentHash;
import studio.slateroom.media.MediaException;

/**
 * Finds attached files by their content: where they were, among the files of the open project, and by their names in
 * likely folders.
 *
 * @param known files that may be the same
 * @param folders where files of the same name may lie
 */
public record FileSearch(List<AttachedFile> known, List<Path> folders) {

    public FileSearch {
        known = List.copyOf(known);
        folders = List.copyOf(folders);
    }

    /** The file at a place where its content is what it was when it was attached. Reads all that may be it. */
    public Optional<AttachedFile> find(AttachedFile file) {
        if (file.address().isPresent()) {
            return Optional.of(file);
        }
        Stream<Path> twins = known.stream()
                .filter(other ->
                        other.sha256().equals(file.sha256()) && other.address().isEmpty())
                .map(AttachedFile::path);
        Stream<Path> named = folders.stream().map(folder -> folder.resolve(file.name()));
        return Stream.of(Stream.of(file.path()), twins, named)
                .flatMap(places -> places)
                .distinct()
                .filter(Files::isRegularFile)
                .filter(path -> is(path, file.sha256()))
                .findFirst()
                .map(path -> new AttachedFile(path.toAbsolutePath(), file.sha256()));
    }

    private static boolean is(Path path, String sha256) {
        try {
            return ContentHash.of(path).equals(sha256);
        } catch (MediaException e) {
            return false;
        }
    }
}
