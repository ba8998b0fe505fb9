package studio.slateroom.ui.settings;

import java.util.Arrays;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import studio.slateroom.platform.Texts;
import studio.slateroom.settings.Language;

/** Languages by their own names, so that who chose a wrong one finds the way back. */
final class LanguageNames extends StringConverter<Language> {

    private final Texts texts;

    LanguageNames(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String toString(@Nullable Language language) {
        return switch (language) {
            case null -> "";
            case SYSTEM -> texts.get("settings.language.system");
            case ENGLISH -> texts.get("settings.language.english");
            case CHINESE -> texts.get("settings.language.chinese");
        };
    }

    @Override
    public @Nullable Language fromString(String name) {
        return Arrays.stream(Language.values())
                .filter(language -> toString(language).equals(name))
                .findFirst()
                .orElse(null);
    }
}
