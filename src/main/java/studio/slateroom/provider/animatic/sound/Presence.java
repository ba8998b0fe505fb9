package studio.slateroom.provider.animatic.sound;

import java.util.List;
import studio.slateroom.media.Sound;
import studio.slateroom.provider.animatic.sound.signal.Mix;

/** Where in a clip an ambience is heard: all of it in its shots, fading at their cuts. */
final class Presence {

    /** Half of the time in which one ambience gives way to another at a cut, in samples. */
    private static final int REACH = 11 * Sound.RATE / 100;

    private final int from;
    private final float[] levels;

    private Presence(int from, float[] levels) {
        this.from = from;
        this.levels = levels;
    }

    /**
     * The presence in some shots.
     *
     * @param cues the shots in which it is heard, at least one
     * @param length of the clip, in samples
     */
    static Presence in(List<Cue> cues, int length) {
        int from = Math.max(0, cues.getFirst().start() - REACH);
        int to = Math.min(length, cues.getLast().end() + REACH);
        Presence presence = new Presence(from, new float[Math.max(0, to - from)]);
        cues.forEach(presence::add);
        return presence;
    }

    private void add(Cue cue) {
        for (int i = Math.max(from, cue.start() - REACH); i < Math.min(from + levels.length, cue.end() + REACH); i++) {
            int outside = Math.max(cue.start() - i, i - cue.end());
            float level = Math.clamp(0.5f - outside / (2f * REACH), 0, 1);
            levels[i - from] = Math.max(levels[i - from], level);
        }
    }

    /** From the beginning of the first shot to the end of the last, in samples. */
    int length() {
        return levels.length;
    }

    /**
     * Lays a sound of this length to its place.
     *
     * @param level how loud it is where it is all there
     */
    void lay(Mix sound, Mix into, double level) {
        for (int i = 0; i < levels.length; i++) {
            into.left()[from + i] += (float) (sound.left()[i] * levels[i] * level);
            into.right()[from + i] += (float) (sound.right()[i] * levels[i] * level);
        }
    }
}
