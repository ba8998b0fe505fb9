package studio.slateroom.provider.animatic.sound;

import java.util.List;

/**
 * What a clip is to sound like.
 *
 * @param length the clip's length in samples
 * @param cues the sounds of its shots, in order
 * @param seed decides what the words leave open
 */
public record Score(int length, List<Cue> cues, long seed) {

    public Score {
        cues = List.copyOf(cues);
    }
}
