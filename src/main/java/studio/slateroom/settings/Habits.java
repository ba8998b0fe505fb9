package studio.slateroom.settings;

import java.util.Optional;

/**
 * What the program remembers of how it is used.
 *
 * @param volume the player's, 0 to 1
 * @param liveDraft whether a draft follows the script while it is being written
 * @param lastProject the folder of the project that was open last
 * @param toured whether the tour of the first start was shown
 */
public record Habits(double volume, boolean liveDraft, Optional<String> lastProject, boolean toured) {

    /** A new user's. */
    public static final Habits STANDARD = new Habits(0.8, true, Optional.empty(), false);
}
