package studio.slateroom.settings;

import java.util.Optional;

/**
 * What the program remembers of how it is used.
 *
 * @param volume the player's, 0 to 1
 * @param captions whether the player shows a clip's captions
 * @param liveDraft whether a draft follows the script while it is being written
 * @param lastProject the folder of the project that was open last
 * @param toured whether the tour of the first start was shown
 */
public record Habits(double volume, boolean captions, boolean liveDraft, Optional<String> lastProject, boolean toured) {

    /** A new user's. */
    public static final Habits STANDARD = new Habits(0.8, true, true, Optional.empty(), false);

    Habits withVolume(double value) {
        return new Habits(value, captions, liveDraft, lastProject, toured);
    }

    Habits withCaptions(boolean value) {
        return new Habits(volume, value, liveDraft, lastProject, toured);
    }

    Habits withLiveDraft(boolean value) {
        return new Habits(volume, captions, value, lastProject, toured);
    }

    Habits withLastProject(String folder) {
        return new Habits(volume, captions, liveDraft, Optional.of(folder), toured);
    }

    Habits withTour() {
        return new Habits(volume, captions, liveDraft, lastProject, true);
    }
}
