package studio.slateroom.provider.animatic.scene;

import java.util.Comparator;
import java.util.List;
import studio.slateroom.script.ShotScript;

/** How a clip moves along. */
public enum Tempo {
    /** No music is wanted. */
    NONE(0),
    SLOW(56),
    STEADY(84),
    DRIVING(124);

    private static final String KIND = "tempo";

    /** Shots that last no longer than this on average are cut fast, in seconds. */
    private static final double FAST_CUTTING = 1.3;

    /** Shots that last longer than this on average are cut slowly, in seconds. */
    private static final double SLOW_CUTTING = 5;

    private final int beatsPerMinute;

    Tempo(int beatsPerMinute) {
        this.beatsPerMinute = beatsPerMinute;
    }

    /**
     * What the words ask for, those that are more counting; where they ask for nothing, how fast it is cut decides.
     *
     * @param secondsPerShot how long a shot lasts on average
     */
    public static Tempo of(ShotScript script, double secondsPerShot) {
        Words words = Words.in(script.text());
        if (words.has(KIND, NONE.name())) {
            return NONE;
        }
        List<Tempo> named = words.of(KIND).map(hit -> valueOf(hit.meaning())).toList();
        return named.stream()
                .max(Comparator.comparingLong(
                        tempo -> named.stream().filter(tempo::equals).count()))
                .orElse(secondsPerShot <= FAST_CUTTING ? DRIVING : secondsPerShot > SLOW_CUTTING ? SLOW : STEADY);
    }

    /** How long a beat lasts in seconds, before it is fitted between two cuts. */
    public double beat() {
        return 60.0 / beatsPerMinute;
    }
}
