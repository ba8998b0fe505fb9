package studio.slateroom.platform;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.Currency;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The program's texts in one language, with numbers, money, lists, dates and times written as it is done there.
 *
 * <p>Numbers and money follow the language of the texts, not the region: they stand within its sentences and beside
 * shot scripts, which know the decimal point only, and a comma among them would be taken for the end of a clause. Dates
 * and times of day follow the region of the system, in the words of the language: English texts in Germany say
 * 29/11/2026, 19:42.
 */
public final class Texts {

    private static final String BUNDLE = "studio.slateroom.texts";
    private static final Currency DOLLARS = Currency.getInstance("USD");

    private final ResourceBundle bundle;
    private final Locale language;
    private final Locale region;

    private Texts(ResourceBundle bundle, Locale wanted, Locale formats) {
        this.bundle = bundle;
        String spoken = bundle.getLocale().getLanguage();
        String words = spoken.isEmpty() ? Locale.ENGLISH.getLanguage() : spoken;
        language = wanted.getLanguage().equals(words) ? wanted : Locale.of(words);
        region = formats.getLanguage().equals(words) ? formats : Locale.of(words, formats.getCountry());
    }

    /** The texts in the given language, in English where it has none. */
    public static Texts in(Locale locale) {
        return in(locale, locale);
    }

    /**
     * The texts in one language, in English where it has none, with the dates of another region.
     *
     * @param formats the region whose dates and times count
     */
    public static Texts in(Locale locale, Locale formats) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new Texts(bundle, locale, formats);
    }

    /** The bundle itself, whose texts are patterns. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** The texts as they read without arguments, for FXML, which takes them as they come. */
    public ResourceBundle plain() {
        return new Plain();
    }

    /** The language that is spoken, with the region that was asked for where that speaks it. */
    public Locale language() {
        return language;
    }

    /** The language that is spoken, in the region whose dates and times count. */
    public Locale region() {
        return region;
    }

    /**
     * One text with its arguments filled in: strings, numbers, messages, amounts of money, or several of these as a
     * list.
     *
     * @throws java.util.MissingResourceException when the bundle has no such key
     */
    public String get(String key, Object... arguments) {
        Object[] resolved = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            resolved[i] = resolve(arguments[i]);
        }
        return new MessageFormat(bundle.getString(key), numbers()).format(resolved);
    }

    /** A message in this language. */
    public String get(Message message) {
        return get(message.key(), message.arguments().toArray());
    }

    /** An amount of money. */
    public String get(Usd amount) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getCurrencyInstance(numbers());
        format.setCurrency(DOLLARS);
        // The service has no other dollars, so that there is nothing to tell them from.
        DecimalFormatSymbols symbols = format.getDecimalFormatSymbols();
        symbols.setCurrencySymbol("$");
        format.setDecimalFormatSymbols(symbols);
        format.setMinimumFractionDigits(amount.places());
        format.setMaximumFractionDigits(amount.places());
        return format.format(amount.rounded());
    }

    /** Several things in a row. */
    public String list(Collection<?> items) {
        return items.stream()
                .map(this::resolve)
                .reduce((before, next) -> get("list.pair", before, next))
                .map(String::valueOf)
                .orElse("");
    }

    private Object resolve(Object argument) {
        return switch (argument) {
            case Message message -> get(message);
            case Usd amount -> get(amount);
            case Collection<?> items -> list(items);
            default -> argument;
        };
    }

    private Locale numbers() {
        return Locale.of(language.getLanguage());
    }

    /** Patterns double their apostrophes. */
    private final class Plain extends ResourceBundle {

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return bundle.containsKey(key) ? get(key) : null;
        }

        @Override
        public Enumeration<String> getKeys() {
            return bundle.getKeys();
        }
    }
}
