package studio.slateroom.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.slateroom.generation.Requests.SEEDANCE_2;
import static studio.slateroom.generation.Requests.SEEDANCE_PRO;
import static studio.slateroom.generation.Requests.files;
import static studio.slateroom.generation.Requests.flag;
import static studio.slateroom.generation.Requests.text;
import static studio.slateroom.generation.Requests.whole;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.slateroom.catalog.CatalogReader;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.platform.Texts;

class RequestCheckTest {

    @Test
    void acceptsTheDefaultsOfBothModels() {
        assertThat(problems(SEEDANCE_2, Map.of())).isEmpty();
        assertThat(problems(SEEDANCE_PRO, Map.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n "})
    void rejectsAScriptWithoutWords(String script) {
        assertThat(problems(SEEDANCE_2, Map.of("prompt", text(script))))
                .singleElement()
                .isInstanceOf(RequestProblem.EmptyScript.class);
    }

    @Test
    void rejectsAScriptThatIsTooLong() {
        assertThat(problems(SEEDANCE_2, Map.of("prompt", text("x".repeat(20_001)))))
                .containsExactly("Script has 20,001 characters and the model reads at most 20,000."
                        + " Shorten it, or split it into two clips.");
    }

    @Test
    void rejectsALengthThatIsNotInTheList() {
        assertThat(problems(SEEDANCE_2, Map.of("duration", whole(7))))
                .containsExactly("Length cannot be 7. Choose one of: 4, 5, 6, 8, 10, 12, 15.");
    }

    @Test
    void rejectsASeedOutOfRange() {
        assertThat(problems(SEEDANCE_PRO, Map.of("seed", whole(0))))
                .containsExactly("Seed cannot be 0. Choose a number from 1 to 999999.");
        assertThat(problems(SEEDANCE_2, Map.of("seed", whole(2147483648L)))).hasSize(1);
        assertThat(problems(SEEDANCE_2, Map.of("seed", whole(-1)))).isEmpty();
    }

    @Test
    void rejectsAMissingValueThatIsRequired() {
        Map<String, ParameterValue> values =
                new LinkedHashMap<>(Requests.of(SEEDANCE_PRO, Map.of()).values());
        values.remove("duration");

        assertThat(RequestCheck.check(SEEDANCE_PRO, new GenerationRequest("seedance-pro", values)))
                .singleElement()
                .isInstanceOf(RequestProblem.Missing.class);
    }

    @Test
    void rejectsAParameterThatTheModelDoesNotHave() {
        assertThat(problems(SEEDANCE_PRO, Map.of("generate_audio", flag(true))))
                .singleElement()
                .asString()
                .startsWith("There is no parameter generate_audio.");
    }

    @Test
    void rejectsAValueOfTheWrongKind() {
        assertThat(problems(SEEDANCE_2, Map.of("seed", text("many"))))
                .containsExactly("Seed needs another kind of value, such as a whole number. Correct it.");
    }

    @Test
    void rejectsTooManyFiles() {
        assertThat(problems(SEEDANCE_2, Map.of("reference_images", files(9)))).isEmpty();
        assertThat(problems(SEEDANCE_2, Map.of("reference_images", files(10))))
                .containsExactly("Images has 10 files and the model takes 9. Remove some.");
    }

    @Test
    void namesBothSidesOfAConflict() {
        List<RequestProblem> found = RequestCheck.check(
                SEEDANCE_2, Requests.of(SEEDANCE_2, Map.of("first_frame_url", files(1), "reference_images", files(2))));

        assertThat(found).singleElement().satisfies(problem -> {
            assertThat(problem.parameters()).containsExactly("first_frame_url", "reference_images");
            assertThat(say(problem)).isEqualTo("First frame and Images cannot be used together. Remove one of them.");
        });
    }

    @Test
    void takesAnEmptyListOfPicturesForNone() {
        assertThat(problems(SEEDANCE_2, Map.of("first_frame_url", files(1), "reference_images", files(0))))
                .isEmpty();
    }

    @Test
    void rejectsSoundAloneWhereTheModelTakesNone() {
        assertThat(RequestCheck.check(Requests.SEEDANCE_2, sounds(Requests.SEEDANCE_2)))
                .singleElement()
                .isInstanceOfSatisfying(
                        RequestProblem.SoundAlone.class,
                        problem -> assertThat(problem.parameters()).containsExactly("reference_audios"));

        VideoModel newer = CatalogReader.bundled().find("seedance-2.5").orElseThrow();
        assertThat(RequestCheck.check(newer, sounds(newer))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reference_images", "reference_videos", "first_frame_url"})
    void acceptsSoundThatGoesWithSomethingToSee(String other) {
        Map<String, ParameterValue> values = Map.of("reference_audios", Requests.files(1), other, Requests.files(1));

        assertThat(RequestCheck.check(Requests.SEEDANCE_2, Requests.of(Requests.SEEDANCE_2, values)))
                .isEmpty();
    }

    private static GenerationRequest sounds(VideoModel model) {
        return Requests.of(model, Map.of("reference_audios", Requests.files(1)));
    }

    @Test
    void rejectsALastFrameWithoutAFirst() {
        assertThat(problems(SEEDANCE_2, Map.of("last_frame_url", files(1))))
                .containsExactly("Last frame needs First frame. Add it, or remove Last frame.");
        assertThat(problems(SEEDANCE_PRO, Map.of("last_frame_url", files(1), "image_url", files(1))))
                .isEmpty();
    }

    private static List<Object> problems(VideoModel model, Map<String, ParameterValue> values) {
        List<RequestProblem> found = RequestCheck.check(model, Requests.of(model, values));
        return found.stream()
                .map(problem -> problem instanceof RequestProblem.EmptyScript ? (Object) problem : say(problem))
                .toList();
    }

    private static String say(RequestProblem problem) {
        return Texts.in(Locale.ENGLISH).get(problem.message());
    }
}
