package studio.slateroom.settings;

import java.util.Locale;

/** The language that the program speaks. */
public enum Language {
    /** As the system says; English where the program does not speak its language. */
    SYSTEM,
    ENGLISH,
    /** Simplified Chinese. */
    CHINESE;

    /**
     * The locale whose texts and ways to write dates and numbers count.
     *
     * @param system the system's own
     */
    public Locale locale(Locale system) {
        return switch (this) {
            case SYSTEM -> system;
            case ENGLISH -> isSpoken(system, "en") ? system : Locale.ENGLISH;
            case CHINESE -> isSpoken(system, "zh") ? system : Locale.SIMPLIFIED_CHINESE;
        };
    }

    /** Who has chosen the language of the system's region keeps the region's dates and numbers. */
    private static boolean isSpoken(Locale locale, String language) {
        return locale.getLanguage().equals(language);
    }
}
