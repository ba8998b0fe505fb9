package studio.slateroom.project;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import studio.slateroom.platform.AtomicFiles;
import studio.slateroom.platform.Message;
import tools.jackson.core.JacksonException;

/** Keeps projects on disk. */
public final class ProjectStore {

    private static final Logger LOG = System.getLogger(ProjectStore.class.getName());

    /**
     * A project that was read.
     *
     * @param fromBackup whether its file was damaged, so that this is how it was when it was opened last
     */
    public record Opened(Project project, boolean fromBackup) {}

    /** Whether there is a project in this folder. */
    public boolean exists(ProjectFolder folder) {
        return Files.exists(folder.file()) || Files.exists(folder.backup());
    }

    /**
     * Reads a project and keeps a copy of it as it is now, where one can be written.
     *
     * @throws ProjectException when neither the file nor its copy can be read, or the file comes from a newer version
     */
    public Opened open(ProjectFolder folder) throws ProjectException {
        Project project;
        try {
            project = read(folder, folder.file());
        } catch (IOException | JacksonException | IllegalArgumentException damage) {
            LOG.log(Level.WARNING, "the project file cannot be read", damage);
            return openBackup(folder, damage);
        }
        keepBackup(folder);
        return new Opened(project, false);
    }

    /**
     * Writes a project; the file on disk is the old or the new one at any time.
     *
     * @throws ProjectException when it cannot be written; the old file then stands
     */
    public void save(ProjectFolder folder, Project project) throws ProjectException {
        try {
            AtomicFiles.write(folder.file(), new ProjectJson(folder.path()).write(project));
        } catch (IOException e) {
            throw new ProjectException(
                    Message.of("project.fault.cannotSave", folder.path().toString()), e);
        }
    }

    private static Opened openBackup(ProjectFolder folder, Exception damage) throws ProjectException {
        try {
            Project project = read(folder, folder.backup());
            keepDamaged(folder);
            return new Opened(project, true);
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            damage.addSuppressed(e);
            throw new ProjectException(
                    Message.of("project.fault.cannotOpen", folder.path().toString()), damage);
        }
    }

    /** A full or read-only disk does not make the project worse than it is. */
    private static void keepBackup(ProjectFolder folder) {
        try {
            AtomicFiles.write(folder.backup(), Files.readString(folder.file()));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "there is no fresh copy of the project file", e);
        }
    }

    /** The next save overwrites the file; somebody may still get something out of it. */
    private static void keepDamaged(ProjectFolder folder) throws IOException {
        if (Files.exists(folder.file())) {
            Path kept = folder.file().resolveSibling("project.slateroom.damaged");
            Files.copy(folder.file(), kept, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Project read(ProjectFolder folder, Path file) throws IOException, ProjectException {
        return new ProjectJson(folder.path()).read(Files.readString(file));
    }
}
