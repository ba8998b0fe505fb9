package studio.slateroom.platform;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The program's texts in one language. */
public final class Texts {

    private static final String BUNDLE = "studio.slateroom.texts";

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The texts in the given language, in English where it has none. */
    public static Texts in(Locale locale) {
        return new Texts(ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** The bundle itself, for FXML. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /**
     * One text with its arguments filled in.
     *
     * @throws java.util.MissingResourceException when the bundle has no such key
     */
    public String get(String key, Object... arguments) {
        Object[] resolved = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            resolved[i] = arguments[i] instanceof Message message ? get(message) : arguments[i];
        }
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(resolved);
    }

    /** A message in this language. */
    public String get(Message message) {
        return get(message.key(), message.arguments().toArray());
    }
}
