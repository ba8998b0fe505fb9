package studio.slateroom.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.CatalogReader;
import studio.slateroom.catalog.ModelCatalog;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.generation.EmbeddedRecipe;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.generation.Recipe;
import studio.slateroom.generation.RecipeFile;
import studio.slateroom.generation.RecipeJson;
import studio.slateroom.generation.Requests;
import studio.slateroom.media.ContentHash;

class RestorationTest {

    private static final ModelCatalog CATALOG = CatalogReader.bundled();
    private static final String SCRIPT = "Shot 1\nA face (image 2) in a street (image 1).";

    @TempDir
    Path disk;

    @Test
    void bringsBackScriptSettingsSeedAndFiles() throws Exception {
        AttachedFile street = file("street.png", "street");
        AttachedFile face = file("face.png", "face");
        GenerationRequest request = request(street, face);
        Restoration restored = restore(request, new FileSearch(List.of(), List.of()));
        assertThat(restored.missing()).isEmpty();
        assertThat(restored.clip().title()).isEqualTo("Night");
        assertThat(restored.clip().request(Requests.SEEDANCE_2)).isEqualTo(request);
    }

    @Test
    void findsFilesThatWereMoved() throws Exception {
        AttachedFile street = file("street.png", "street");
        AttachedFile face = file("face.png", "face");
        Path media = Files.createDirectory(disk.resolve("media"));
        Path movedStreet = Files.move(street.path(), media.resolve("street.png"));
        Path movedFace = Files.move(face.path(), disk.resolve("renamed.png"));
        AttachedFile known = new AttachedFile(movedFace, face.sha256());
        Restoration restored = restore(request(street, face), new FileSearch(List.of(known), List.of(media)));
        assertThat(restored.missing()).isEmpty();
        assertThat(restored.clip().files().get(ParameterRole.REFERENCE_IMAGES))
                .extracting(AttachedFile::path)
                .containsExactly(movedStreet, movedFace);
    }

    @Test
    void namesFilesThatAreGoneOrOthersAndKeepsTheirPlaces() throws Exception {
        AttachedFile street = file("street.png", "street");
        AttachedFile face = file("face.png", "face");
        Files.delete(street.path());
        Files.writeString(face.path(), "another face");
        Restoration restored = restore(request(street, face), new FileSearch(List.of(), List.of(disk)));
        assertThat(restored.missing()).containsExactly("street.png", "face.png");
        assertThat(restored.clip().files().get(ParameterRole.REFERENCE_IMAGES)).containsExactly(street, face);
        assertThat(restored.clip().script()).isEqualTo(SCRIPT);
    }

    @Test
    void keepsTheAddressesOfFilesOnTheWeb() throws Exception {
        AttachedFile street = new AttachedFile(
                Path.of("street.png"), "aa", Optional.of(URI.create("https://files.example/street.png")));
        AttachedFile face = file("face.png", "face");
        Restoration restored = restore(request(street, face), new FileSearch(List.of(), List.of()));
        assertThat(restored.clip().files().get(ParameterRole.REFERENCE_IMAGES)).containsExactly(street, face);
        assertThat(restored.missing()).isEmpty();
        assertThat(restored.elsewhere()).containsExactly("street.png");

        String said = new EmbeddedRecipe("animatic", request(street, face), "Slateroom 1", Optional.empty()).write();
        GenerationRequest withoutAddress =
                EmbeddedRecipe.read(said).orElseThrow().request();
        Restoration again = restore(withoutAddress, new FileSearch(List.of(), List.of()));
        assertThat(again.missing()).isEmpty();
        assertThat(again.elsewhere()).containsExactly("street.png");
    }

    @Test
    void savesTheScriptOfAModelThatIsNotKnown() {
        GenerationRequest request = new GenerationRequest("other-9", Map.of("prompt", Requests.text(SCRIPT)));
        Restoration restored = restore(request, new FileSearch(List.of(), List.of()));
        assertThat(restored.unknownModel()).contains("other-9");
        assertThat(restored.clip().script()).isEqualTo(SCRIPT);
        assertThat(CATALOG.find(restored.clip().model())).isPresent();
    }

    @Test
    void leavesOutValuesThatMakeNoSense() {
        GenerationRequest request = new GenerationRequest(
                "seedance-2.0",
                Map.of(
                        "prompt",
                        Requests.text(SCRIPT),
                        "seed",
                        Requests.text("many"),
                        "generate_audio",
                        Requests.whole(1)));
        assertThat(restore(request, new FileSearch(List.of(), List.of()))
                        .clip()
                        .settings()
                        .get("seedance-2.0"))
                .isEmpty();
    }

    @Test
    void believesTheClipBeforeTheRecipeBesideIt() throws Exception {
        GenerationRequest used = Requests.of(Requests.SEEDANCE_2, Map.of("seed", Requests.whole(99)));
        GenerationRequest ordered = Requests.of(Requests.SEEDANCE_2, Map.of("seed", Requests.whole(-1)));
        Path clip = disk.resolve("night.mp4");
        Files.writeString(
                RecipeFile.beside(clip),
                RecipeJson.write(new Recipe("clip", "job", "animatic", ordered, Instant.EPOCH, "Slateroom 1")));
        String comment = new EmbeddedRecipe("animatic", used, "Slateroom 1", Optional.empty()).write();
        assertThat(new ClipOrigin(_ -> Optional.of(comment)).of(clip)).contains(used);
        assertThat(new ClipOrigin(_ -> Optional.of("made with love")).of(clip)).contains(ordered);
        assertThat(new ClipOrigin(_ -> Optional.empty()).of(disk.resolve("other.mp4")))
                .isEmpty();
    }

    private static Restoration restore(GenerationRequest request, FileSearch search) {
        return Restoration.of(request, "Night", CATALOG, search);
    }

    private static GenerationRequest request(AttachedFile... files) {
        return Requests.of(
                Requests.SEEDANCE_2,
                Map.of(
                        "prompt", Requests.text(SCRIPT),
                        "seed", Requests.whole(4711),
                        "duration", Requests.whole(8),
                        "generate_audio", Requests.flag(false),
                        "reference_images", new ParameterValue.Files(List.of(files))));
    }

    private AttachedFile file(String name, String content) throws Exception {
        Path file = Files.writeString(disk.resolve(name), content);
        return new AttachedFile(file, ContentHash.of(file));
    }
}
