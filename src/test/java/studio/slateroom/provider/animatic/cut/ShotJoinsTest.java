package studio.slateroom.provider.animatic.cut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.slateroom.script.camera.ShotDirection;
import studio.slateroom.script.camera.Transition;
import studio.slateroom.script.parse.ShotScriptParser;

class ShotJoinsTest {

    @Test
    void letsAShotSayWhatTheNextOneComesInWith() {
        assertThat(entrances("Shot 1\nA door. It opens. Match cut to the sea.\nShot 2\nThe sea.\nShot 3\nA lamp."))
                .containsExactly(Transition.CUT, Transition.MATCH_CUT, Transition.CUT);
    }

    @Test
    void prefersWhatTheShotItselfSays() {
        assertThat(entrances("Shot 1\nA door. It opens. Dissolve to the sea.\nShot 2\nWipe. The sea."))
                .containsExactly(Transition.CUT, Transition.WIPE);
    }

    @Test
    void endsInBlackWhereTheShotSaysSo() {
        List<ShotDirection> shots =
                directions("Shot 1\nA door. Fade to black.\nShot 2\nThe sea. It calms. Cut to black.");
        assertThat(shots)
                .extracting(ShotDirection::exit)
                .containsExactly(Transition.FADE_TO_BLACK, Transition.CUT_TO_BLACK);
        assertThat(shots).extracting(ShotDirection::transition).containsOnly(Transition.CUT);
    }

    @Test
    void cutsNothingBeforeTheFirstShot() {
        assertThat(entrances("Shot 1\nSmash cut. A door.\nShot 2\nSmash cut. The sea."))
                .containsExactly(Transition.CUT, Transition.SMASH_CUT);
        assertThat(entrances("Shot 1\nFade in. A door.")).containsExactly(Transition.FADE_FROM_BLACK);
    }

    @Test
    void joinsTheShotsOfOneTake() {
        String shots = "Shot 1\nA door.\nShot 2\nHard cut. The sea.\nShot 3\nDissolve. A lamp.";
        assertThat(entrances(shots)).containsExactly(Transition.CUT, Transition.CUT, Transition.DISSOLVE);
        assertThat(entrances("One continuous take, no cuts.\n" + shots))
                .containsExactly(Transition.CUT, Transition.MORPH, Transition.DISSOLVE);
    }

    private static List<Transition> entrances(String script) {
        return directions(script).stream().map(ShotDirection::transition).toList();
    }

    private static List<ShotDirection> directions(String script) {
        return ShotJoins.of(ShotScriptParser.parse(script));
    }
}
