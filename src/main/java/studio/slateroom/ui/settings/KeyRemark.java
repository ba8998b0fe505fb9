package studio.slateroom.ui.settings;

/**
 * What there is to say about the key.
 *
 * @param mood whether it is good news
 * @param sentence in the user's language; blank for nothing
 */
public record KeyRemark(Mood mood, String sentence) {

    /** Nothing to say. */
    static final KeyRemark NOTHING = new KeyRemark(Mood.PLAIN, "");

    /** How it sounds. */
    public enum Mood {
        PLAIN,
        GOOD,
        BAD
    }
}
