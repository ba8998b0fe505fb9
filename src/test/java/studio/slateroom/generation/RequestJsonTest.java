package studio.slateroom.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RequestJsonTest {

    private final GenerationRequest request = Requests.of(
            Requests.SEEDANCE_2,
            Map.of(
                    "prompt", Requests.text("镜头1：\"雨\" \\ \uD83D\uDE97\n"),
                    "reference_images", Requests.files(2),
                    "seed", Requests.whole(-1)));

    @Test
    void readsBackEveryKindOfValue() {
        String json = RequestJson.write(request).toString();

        assertThat(RequestJson.read(new JsonMapper().readTree(json))).isEqualTo(request);
    }

    @Test
    void keepsTheOrderOfParameters() {
        String json = RequestJson.write(request).toString();

        assertThat(RequestJson.read(new JsonMapper().readTree(json)).values().keySet())
                .containsExactlyElementsOf(request.values().keySet());
    }

    @Test
    void readsBackARecipe() {
        Recipe recipe =
                new Recipe("clip", "job", "animatic", request, Instant.parse("2026-11-22T10:15:30Z"), "Slateroom 1");

        assertThat(RecipeJson.read(RecipeJson.write(recipe))).isEqualTo(recipe);
    }
}
