package studio.slateroom.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.ParameterValue;

class EmbeddedRecipeTest {

    private static final Path HOME = Path.of(System.getProperty("user.home"));
    private static final AttachedFile AT_HOME = new AttachedFile(HOME.resolve("film/face.png"), "a1");
    private static final AttachedFile ELSEWHERE = new AttachedFile(Path.of("/media/disk/street.jpg"), "b2");

    @Test
    void saysAllThatIsNeededToMakeTheClipAgain() {
        GenerationRequest request = request(AT_HOME, ELSEWHERE);
        EmbeddedRecipe recipe = new EmbeddedRecipe("animatic", request, "Slateroom 1.2.3", Optional.of("Voice 4"));
        assertThat(EmbeddedRecipe.read(recipe.write())).contains(recipe);
        assertThat(recipe.write()).doesNotContain("\n");
    }

    @Test
    void keepsTheUsersNameAndAddressesToItself() {
        AttachedFile fetched = new AttachedFile(
                Path.of("x.png"), "c3", Optional.of(URI.create("https://store/x.png?signature=secret")));
        String text =
                new EmbeddedRecipe("animatic", request(AT_HOME, fetched), "Slateroom 1", Optional.empty()).write();
        assertThat(text)
                .doesNotContain(HOME.toString())
                .doesNotContain("secret")
                .contains("face.png", "a1", "c3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a comment",
                "[1, 2]",
                "{}",
                "{\"slateroom\":2,\"request\":{\"model\":\"m\",\"values\":{}}}",
                "{\"slateroom\":1}",
                "{\"slateroom\":1,\"request\":7}",
                "{\"slateroom\":1,\"request\":{\"model\":\"m\",\"values\":{\"f\":[{\"path\":7}]}}}"
            })
    void takesNoOtherCommentForARecipe(String comment) {
        assertThat(EmbeddedRecipe.read(comment)).isEmpty();
    }

    private static GenerationRequest request(AttachedFile... files) {
        return Requests.of(
                Requests.SEEDANCE_2,
                Map.of(
                        "prompt", Requests.text("Shot 1\n“Quoted”; = # \\ 镜头 🎬"),
                        "seed", Requests.whole(7),
                        "reference_images", new ParameterValue.Files(List.of(files))));
    }
}
