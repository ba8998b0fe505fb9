package studio.slateroom.settings;

/**
 * How the window looks and speaks.
 *
 * @param appearance dark, light, or as the desktop says
 * @param language the language of its texts; another one counts from the next start
 * @param textSize how large its text is
 */
public record Looks(Appearance appearance, Language language, TextSize textSize) {

    /** What a new user begins with: dark, since pictures are judged best on it. */
    public static final Looks STANDARD = new Looks(Appearance.DARK, Language.SYSTEM, TextSize.SYSTEM);
}
