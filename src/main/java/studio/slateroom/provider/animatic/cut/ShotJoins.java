package studio.slateroom.provider.animatic.cut;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TailBlock;
import studio.slateroom.script.TermHit;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.camera.Continuity;
import studio.slateroom.script.camera.ShotDirection;
import studio.slateroom.script.camera.Transition;
import studio.slateroom.script.vocabulary.Vocabulary;

/** Settles how each shot takes over from the one before, where both may have a word in it. */
public final class ShotJoins {

    /** Cuts that one would see in what is to be one take. */
    private static final Set<Transition> CUTS = EnumSet.of(
            Transition.CUT, Transition.SMASH_CUT, Transition.JUMP_CUT, Transition.MATCH_CUT, Transition.FLASH);

    /** What means nothing without a shot before. */
    private static final Set<Transition> BETWEEN = EnumSet.of(
            Transition.SMASH_CUT, Transition.JUMP_CUT, Transition.MATCH_CUT, Transition.MORPH, Transition.WIPE);

    private ShotJoins() {}

    /** The direction of every shot, in the script's order. */
    public static List<ShotDirection> of(ShotScript script) {
        boolean oneTake = isOneTake(script);
        List<ShotDirection> directions = new ArrayList<>();
        Transition left = Transition.CUT;
        for (Shot shot : script.shots()) {
            ShotDirection direction = shot.direction();
            Transition entrance = direction.transition() == Transition.CUT ? left : direction.transition();
            if (directions.isEmpty() && BETWEEN.contains(entrance)) {
                entrance = Transition.CUT;
            }
            boolean cuts = !directions.isEmpty() && CUTS.contains(entrance);
            // Two pictures that flow into each other are as near to going on as drawings come.
            Transition joined = oneTake && cuts ? Transition.MORPH : entrance;
            boolean ends = direction.exit() == Transition.CUT_TO_BLACK || direction.exit() == Transition.FADE_TO_BLACK;
            directions.add(direction.between(joined, ends ? direction.exit() : Transition.CUT));
            left = ends ? Transition.CUT : direction.exit();
        }
        return directions;
    }

    /** Said before or behind all shots, or in the first, it is meant for the clip. */
    private static boolean isOneTake(ShotScript script) {
        boolean first = script.shots().stream()
                .limit(1)
                .anyMatch(shot -> shot.direction().continuity() == Continuity.ONE_TAKE);
        return first
                || Stream.concat(
                                Stream.of(script.opening()),
                                script.tail().stream().map(TailBlock::span))
                        .anyMatch(span -> saysOneTake(script.text(), span));
    }

    private static boolean saysOneTake(String text, TextSpan span) {
        return Vocabulary.STANDARD.find(span.in(text).toLowerCase(Locale.ROOT)).stream()
                .map(TermHit::term)
                .anyMatch(term -> term.meaning() == Continuity.ONE_TAKE);
    }
}
