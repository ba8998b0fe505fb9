package studio.slateroom.provider.animatic.board;

import java.util.List;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.provider.animatic.sound.Score;
import studio.slateroom.provider.animatic.speech.Delivery;

/**
 * All that the sound of a clip depends on beside the voice: clips with equal keys sound the same.
 *
 * @param silent its plan before anybody speaks
 * @param lines what is said
 * @param files what the plan names by paths alone
 */
public record SoundKey(Score silent, List<Delivery.Part> lines, List<AttachedFile> files) {

    public SoundKey {
        lines = List.copyOf(lines);
        files = List.copyOf(files);
    }

    /** The key of a clip's sound. */
    public static SoundKey of(Storyboard board) {
        return new SoundKey(
                SoundScore.silent(board),
                new Dialogue(board).parts(),
                board.brief().references(MediaKind.AUDIO));
    }
}
