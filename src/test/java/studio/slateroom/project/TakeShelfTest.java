package studio.slateroom.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.generation.Recipe;
import studio.slateroom.generation.RecipeJson;
import studio.slateroom.generation.Requests;

class TakeShelfTest {

    @TempDir
    Path disk;

    @Test
    void numbersTakesByAgeWhateverTheirNames() throws Exception {
        take("zebra", "clip", 1);
        take("apple", "clip", 2);
        take("other", "another clip", 3);

        assertThat(TakeShelf.of(folder(), "clip"))
                .extracting(Take::number, take -> take.file().getFileName().toString())
                .containsExactly(tuple(1, "zebra.mp4"), tuple(2, "apple.mp4"));
    }

    @Test
    void skipsRecipesWithoutClipAndThoseThatMakeNoSense() throws Exception {
        take("good", "clip", 1);
        take("gone", "clip", 2);
        Files.delete(folder().takes().resolve("gone.mp4"));
        take("damaged", "clip", 3);
        Files.writeString(folder().takes().resolve("damaged.recipe.json"), "{");

        assertThat(TakeShelf.of(folder(), "clip")).hasSize(1);
    }

    @Test
    void isEmptyBeforeTheFirstTake() throws Exception {
        assertThat(TakeShelf.of(folder(), "clip")).isEmpty();
    }

    @Test
    void namesNewTakesAfterTheirClip() {
        Path take = folder().newTake("Café: Night / 2", "a1b2c3d4");

        assertThat(take).isEqualTo(folder().takes().resolve("café-night-2-a1b2c3.mp4"));
        assertThat(folder().newTake("???", "a1b2c3d4").getFileName()).hasToString("clip-a1b2c3.mp4");
    }

    private ProjectFolder folder() {
        return new ProjectFolder(disk.resolve("film"));
    }

    private void take(String name, String clip, long second) throws Exception {
        Recipe recipe = new Recipe(
                clip,
                "job-" + name,
                "animatic",
                Requests.of(Requests.SEEDANCE_2, Map.of()),
                Instant.ofEpochSecond(second),
                "Slateroom");
        Files.createDirectories(folder().takes());
        Files.writeString(folder().takes().resolve(name + ".mp4"), "clip");
        Files.writeString(folder().takes().resolve(name + ".recipe.json"), RecipeJson.write(recipe));
    }
}
