package studio.slateroom.provider.animatic.sound;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import studio.slateroom.provider.animatic.scene.Ambience;

/**
 * The sound of one shot.
 *
 * @param start its first sample
 * @param end behind its last sample
 * @param ambience what is heard of the place
 * @param bright whether its mood is a light one
 * @param cited a file of the user's that is heard with it
 */
public record Cue(int start, int end, Set<Ambience> ambience, boolean bright, Optional<Path> cited) {

    public Cue {
        ambience = Set.copyOf(ambience);
    }

    /** In samples. */
    int length() {
        return end - start;
    }
}
