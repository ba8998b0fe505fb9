package studio.slateroom.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.media.ContentHash;
import studio.slateroom.media.MediaException;
import studio.slateroom.platform.Message;

/** The project to begin with: eight shots about a red convertible, and four pictures that we drew for it. */
public final class SampleProject {

    /** What the project and its folder are called. */
    public static final String TITLE = "Red convertible";

    private static final String MODEL = "seedance-2.0";
    private static final List<String> PICTURES = List.of("couple.jpg", "woman.jpg", "convertible.jpg", "drive.jpg");

    private SampleProject() {}

    /** The sample's script. */
    static String script() throws IOException {
        try (InputStream in = resource("red-convertible.shots")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    /**
     * Writes the sample's pictures into a folder and gives the project.
     *
     * @throws ProjectException when they cannot be written
     */
    public static Project create(ProjectFolder folder) throws ProjectException {
        try {
            Files.createDirectories(folder.media());
            List<AttachedFile> pictures = new ArrayList<>();
            for (String name : PICTURES) {
                Path picture = folder.media().resolve(name);
                try (InputStream in = resource(name)) {
                    Files.copy(in, picture, StandardCopyOption.REPLACE_EXISTING);
                }
                pictures.add(new AttachedFile(picture, ContentHash.of(picture)));
            }
            Clip clip = Clip.create(TITLE, MODEL)
                    .withScript(script())
                    .withFiles(Map.of(ParameterRole.REFERENCE_IMAGES, pictures));
            return new Project(TITLE, List.of(clip));
        } catch (IOException | MediaException e) {
            throw new ProjectException(
                    Message.of("project.fault.cannotSave", folder.path().toString()), e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(SampleProject.class.getResourceAsStream("sample/" + name), name);
    }
}
