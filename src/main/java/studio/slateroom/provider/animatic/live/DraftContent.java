package studio.slateroom.provider.animatic.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.slateroom.provider.animatic.PieceKey;
import studio.slateroom.provider.animatic.board.SoundKey;
import studio.slateroom.provider.animatic.board.Storyboard;

/**
 * All that can be seen and heard of a draft: two with equal contents are the same clip.
 *
 * @param pieces the pieces, in order
 * @param sound the sound, where there is one
 */
record DraftContent(List<PieceKey> pieces, Optional<SoundKey> sound) {

    DraftContent {
        pieces = List.copyOf(pieces);
    }

    static DraftContent of(Storyboard board) {
        Optional<SoundKey> sound = board.brief().sound() ? Optional.of(SoundKey.of(board)) : Optional.empty();
        return new DraftContent(
                board.shots().stream().map(shot -> PieceKey.of(board, shot)).toList(), sound);
    }

    /** The keys of all that it is put together from. */
    List<Object> keys() {
        List<Object> keys = new ArrayList<>(pieces);
        sound.ifPresent(keys::add);
        return keys;
    }
}
