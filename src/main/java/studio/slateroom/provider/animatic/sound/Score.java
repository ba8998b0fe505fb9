package studio.slateroom.provider.animatic.sound;

import java.util.List;
import studio.slateroom.provider.animatic.scene.Tempo;

/**
 * What a clip is to sound like.
 *
 * @param length the clip's length in samples
 * @param cues the sounds of its shots, in order
 * @param lines what is said, in order
 * @param tempo how its music moves
 * @param seed decides what the words leave open
 */
public record Score(int length, List<Cue> cues, List<Spoken> lines, Tempo tempo, long seed) {

    public Score {
        cues = List.copyOf(cues);
        lines = List.copyOf(lines);
    }
}
