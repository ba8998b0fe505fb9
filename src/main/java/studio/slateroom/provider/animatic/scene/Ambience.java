package studio.slateroom.provider.animatic.scene;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What is heard of a place, and of what happens there. */
public enum Ambience {
    RAIN,
    WIND,
    SEA,
    ENGINE,
    CROWD,
    CITY,
    NATURE,
    FIRE,
    THUNDER,
    STEPS,
    HOOVES;

    private static final String KIND = "sound";

    /** The meaning of phrases in which a word is something else, as in "depth of field". */
    private static final String NOTHING = "NONE";

    /** How far before a word what rules it out may stand, in characters. */
    private static final int REACH = 16;

    private static final Pattern RULED_OUT =
            Pattern.compile("\\b(?:no|without|not)\\b[^.,;\\n]*$|(?:没有|不要|无)[^。，；\\n]*$");

    /** What a text says is heard. */
    static Set<Ambience> in(Words words) {
        Set<Ambience> heard = EnumSet.noneOf(Ambience.class);
        words.of(KIND)
                .filter(hit -> !hit.meaning().equals(NOTHING))
                .filter(hit -> !RULED_OUT
                        .matcher(words.text().substring(Math.max(0, hit.start() - REACH), hit.start()))
                        .find())
                .forEach(hit -> heard.add(valueOf(hit.meaning())));
        return heard;
    }

    /** Whether it goes on in the next shot, if that says nothing else: rain does, a step is over with its shot. */
    boolean lasts() {
        return switch (this) {
            case RAIN, WIND, SEA, ENGINE, CROWD, CITY, NATURE, FIRE -> true;
            case THUNDER, STEPS, HOOVES -> false;
        };
    }
}
