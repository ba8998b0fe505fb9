package studio.slateroom.provider.animatic.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.slateroom.script.parse.ShotScriptParser;

class SceneReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A woman walks along the beach.         | SEA
            Rain on a highway.                     | ROAD
            Neon signs over an alley.              | CITY
            A horse gallops across the meadow.     | FIELD
            Dunes to the horizon.                  | DESERT
            A cup on the kitchen table.            | ROOM
            The singer steps into the spotlight.   | STAGE
            An astronaut drifts past the planet.   | SPACE
            海浪拍打沙滩。                            | SEA
            A man laughs.                          | STUDIO
            """)
    void readsWhereAShotPlays(String words, Place place) {
        assertThat(scene(words).set().place()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The sea at sunset.                     | golden
            The sea at night.                      | night
            The sea.                               | day
            The sea in the rain.                   | cool-grey
            A room. Red and black contrast.        | red-black
            A room in black and white.             | noir
            A room.                                | candle
            Cool color tones, loneliness.          | cool-blue
            Dark tones dominate, by candlelight.   | candle
            Dark tones dominate, heavy and somber. | dark
            """)
    void readsTheMoodOfAShot(String words, String mood) {
        assertThat(scene(words).mood().name()).isEqualTo(mood);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A man opens a door.                              | MAN
            The female lead smiles.                          | WOMAN
            The man and the woman wait.                      | MAN,WOMAN
            A couple dances.                                 | MAN,WOMAN
            Three men at a bar.                              | MAN,MAN,MAN
            A tall woman and a small woman laugh.            | WOMAN,WOMAN
            A woman and her dog.                             | WOMAN
            Medium two-shot of a man.                        | MAN,MAN
            Five dancers on a rooftop.                       | MAN,WOMAN,MAN,WOMAN,MAN
            两个女孩在花园里。                                 | WOMAN,WOMAN
            그녀가 웃는다.                                     | WOMAN
            POV shot. A woman smiles.                        | WOMAN
            """)
    void readsWhoIsInAShot(String words, String people) {
        assertThat(scene(words).cast().stream()
                        .map(figure -> figure.person().name())
                        .toList())
                .containsExactly(people.split(","));
    }

    @Test
    void showsNobodyWhereNobodyIsNamed() {
        assertThat(scene("A lighthouse above the sea.").cast()).isEmpty();
    }

    @Test
    void giveEachOneWhatTheSentenceGivesThem() {
        List<Figure> cast = scene("The male lead wears sunglasses; the female lead sits in a red dress.")
                .cast();
        Figure man = cast.stream()
                .filter(figure -> figure.person() == Person.MAN)
                .findFirst()
                .orElseThrow();
        Figure woman = cast.stream()
                .filter(figure -> figure.person() == Person.WOMAN)
                .findFirst()
                .orElseThrow();

        assertThat(man.wears(Figure.Wear.GLASSES)).isTrue();
        assertThat(man.posture()).isEqualTo(Posture.STAND);
        assertThat(man.cloth()).isEmpty();
        assertThat(woman.wears(Figure.Wear.GLASSES)).isFalse();
        assertThat(woman.posture()).isEqualTo(Posture.SIT);
        assertThat(woman.cloth()).isPresent();
    }

    @Test
    void readsWhichWaySomebodyLooks() {
        assertThat(scene("A man stares into the camera.").cast().getFirst().facing())
                .isEqualTo(Facing.FRONT);
        assertThat(scene("A man in profile.").cast().getFirst().facing()).isEqualTo(Facing.PROFILE);
        assertThat(scene("A man walks away.").cast().getFirst().facing()).isEqualTo(Facing.BACK);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A man runs down the street.            | RUN
            A woman kneels beside a child.         | KNEEL
            A man lies on the beach.               | LIE
            A woman dances on the stage.           | RAISE
            男人跪在雪地里。                         | KNEEL
            女孩在舞台上跳舞。                        | RAISE
            """)
    void readsHowSomebodyHoldsThemselves(String words, Posture posture) {
        assertThat(scene(words).cast().getFirst().posture()).isEqualTo(posture);
    }

    @Test
    void readsHowOldSomebodyIs() {
        assertThat(scene("An old man and a boy with a balloon.").cast())
                .extracting(Figure::age)
                .containsExactly(Figure.Age.OLD, Figure.Age.CHILD);
        assertThat(scene("A mother and her little girl.").cast())
                .extracting(Figure::age)
                .containsExactly(Figure.Age.GROWN, Figure.Age.CHILD);
        assertThat(scene("一位老人走在街上。").cast()).extracting(Figure::age).containsExactly(Figure.Age.OLD);
    }

    @Test
    void remembersWhoLooksHow() {
        List<Scene> scenes = SceneReader.read(
                ShotScriptParser.parse(
                        "Shot 1\nA pink-haired woman and a black-haired woman.\nShot 2\nThe woman laughs.\nShot 3\nBoth dance."));

        assertThat(scenes.get(0).cast())
                .extracting(Figure::hair)
                .doesNotHaveDuplicates()
                .allMatch(Optional::isPresent);
        assertThat(scenes.get(1).cast().getFirst().hair())
                .isEqualTo(scenes.get(0).cast().getFirst().hair());
        assertThat(scenes.get(2).cast())
                .extracting(Figure::hair)
                .isEqualTo(scenes.get(0).cast().stream().map(Figure::hair).toList());
    }

    @Test
    void showsNobodyThroughWhoseEyesTheCameraLooks() {
        assertThat(scene("First-person POV of a man, hands reach for a door.").cast())
                .isEmpty();
        assertThat(scene("POV shot, hands reach for a door.").cast()).isEmpty();
    }

    @Test
    void readsIntoHowManyPicturesTheScreenIsSplit() {
        assertThat(scene("Split screen: a man and a woman.").panels()).isEqualTo(2);
        assertThat(scene("Split screen, four panels of a beach.").panels()).isEqualTo(4);
        assertThat(scene("九宫格分屏，一个女孩。").panels()).isEqualTo(9);
        assertThat(scene("A man and a woman, four panels of glass.").panels()).isEqualTo(1);
    }

    @Test
    void takesTheColourOfLightAndBackgroundIntoTheMood() {
        Mood plain = scene("A dancer in a bright studio.").mood();
        Mood pink = scene("A dancer in a bright pink studio.").mood();
        assertThat(pink.horizon()).isNotEqualTo(plain.horizon());
        assertThat(pink.horizon().lightness()).isCloseTo(plain.horizon().lightness(), within(0.15));
    }

    @Test
    void lightsAPlaceAsTheLookOfTheFilmAsks() {
        assertThat(scene("A man in a room, low-key lighting.").mood().horizon().lightness())
                .isLessThan(scene("A man in a dark room.").mood().horizon().lightness());
        assertThat(scene("A man, backlit, by the sea.").mood().horizon().lightness())
                .isGreaterThan(scene("A man by the sea.").mood().horizon().lightness() - 0.02);
        assertThat(scene("Golden hour. A man.").mood().name()).isEqualTo("golden");
    }

    @Test
    void readsWhatElseIsSeenAndHeard() {
        Scene scene = scene("Horses gallop through the snow, a crowd cheers, a mirror breaks.");

        assertThat(scene.things()).containsExactlyInAnyOrder(Thing.HORSE, Thing.MIRROR);
        assertThat(scene.crowd()).isTrue();
        assertThat(scene.set().weather()).containsExactly(Weather.SNOW);
        assertThat(scene.set().ambience()).contains(Ambience.CROWD, Ambience.WIND);
    }

    @Test
    void readsTheCarAndFromWhereItIsSeen() {
        assertThat(scene("Wide shot. A red convertible races along the coast.").vehicle())
                .hasValueSatisfying(car -> {
                    assertThat(car.open()).isTrue();
                    assertThat(car.view()).isEqualTo(Vehicle.View.WHOLE);
                });
        assertThat(view("Medium shot. A man sits in a car.")).contains(Vehicle.View.BESIDE);
        assertThat(view("Medium shot, front-facing tracking shot. A man sits in a car."))
                .contains(Vehicle.View.AHEAD);
        assertThat(view("Extreme close-up. The eyes of a man in a car.")).isEmpty();
    }

    @Test
    void goesOnWithWhatAShotLeavesUnsaid() {
        List<Scene> scenes = SceneReader.read(
                ShotScriptParser.parse("Shot 1\nA woman on the beach at sunset.\nShot 2\nClose-up of the face."));

        assertThat(scenes.get(1).set().place()).isEqualTo(Place.SEA);
        assertThat(scenes.get(1).mood()).isEqualTo(scenes.get(0).mood());
        assertThat(scenes.get(1).cast()).extracting(Figure::person).containsExactly(Person.WOMAN);
    }

    @Test
    void leavesTheLightBehindWithThePlace() {
        List<Scene> scenes = SceneReader.read(
                ShotScriptParser.parse("Shot 1\nThe beach at sunset.\nShot 2\nA road through the forest trees."));

        assertThat(scenes.get(1).set().place()).isNotEqualTo(Place.SEA);
        assertThat(scenes.get(1).mood().name()).isNotEqualTo("golden");
    }

    @Test
    void takesPlaceAndMoodFromWhatStandsBeforeTheShots() {
        Scene scene = SceneReader.read(ShotScriptParser.parse("A film noir in the city.\nShot 1\nA man waits."))
                .getFirst();

        assertThat(scene.set().place()).isEqualTo(Place.CITY);
        assertThat(scene.mood().name()).isEqualTo("noir");
    }

    @Test
    void readsOnBehindLettersThatGrowInLowerCase() {
        assertThat(scene("İİİİİİİİ. The man and the woman, both with sunglasses")
                        .cast())
                .hasSize(2)
                .allMatch(figure -> figure.wears(Figure.Wear.GLASSES));
    }

    @Test
    void hearsOnlyWhatIsThere() {
        assertThat(heard("A man walks past a fire. No rain.\n"))
                .containsExactlyInAnyOrder(Ambience.STEPS, Ambience.FIRE);
        assertThat(heard("A woman at the window of a train.\n")).isEmpty();
        assertThat(heard("一匹马奔马而过，没有风。\n")).containsExactly(Ambience.HOOVES);
    }

    @Test
    void letsStepsEndWithTheirShotAndRainGoOn() {
        List<Scene> scenes = SceneReader.read(
                ShotScriptParser.parse("Shot 1 | 0s–1s\nA man walks in the rain.\nShot 2 | 1s–2s\nA lamp.\n【声音】雷声"));
        assertThat(scenes.get(0).set().ambience()).containsExactlyInAnyOrder(Ambience.STEPS, Ambience.RAIN);
        assertThat(scenes.get(1).set().ambience()).containsExactly(Ambience.RAIN);
    }

    private static Set<Ambience> heard(String text) {
        return SceneReader.read(ShotScriptParser.parse(text)).getFirst().set().ambience();
    }

    @Test
    void readsNoWordInsideAnother() {
        assertThat(scene("A hushed seasonal carpet.").vehicle()).isEmpty();
        assertThat(scene("A hushed seasonal carpet.").set().place()).isEqualTo(Place.STUDIO);
    }

    @Test
    void readsScriptsOfAnyLength() {
        assertThat(scene("A man. " + "x".repeat(1_000_000)).cast()).hasSize(1);
    }

    private static Optional<Vehicle.View> view(String words) {
        return scene(words).vehicle().map(Vehicle::view);
    }

    private static Scene scene(String words) {
        return SceneReader.read(ShotScriptParser.parse(words)).getFirst();
    }
}
