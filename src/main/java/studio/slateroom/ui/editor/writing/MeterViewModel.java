package studio.slateroom.ui.editor.writing;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.catalog.ParameterType;
import studio.slateroom.platform.Texts;
import studio.slateroom.script.ScriptSize;
import studio.slateroom.ui.desk.ClipDesk;

/** How much the script says, against what models take in. */
public final class MeterViewModel {

    private final ClipDesk desk;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Reading> reading = new ReadOnlyObjectWrapper<>(new Reading("", "", Level.FINE));

    /** How the script's size is to be taken. */
    enum Level {
        FINE,
        /** Details will be passed over. */
        TOO_MUCH,
        /** The model refuses it. */
        REFUSED
    }

    /**
     * What the meter shows.
     *
     * @param text in a few words
     * @param hint what it means
     */
    record Reading(String text, String hint, Level level) {}

    /** The view model of the script on the desk. */
    public MeterViewModel(ClipDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        desk.parsedProperty().subscribe(_ -> update());
        desk.modelProperty().subscribe(_ -> update());
    }

    /** What the meter shows. */
    ReadOnlyObjectProperty<Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    private void update() {
        ScriptSize size = ScriptSize.of(desk.parsedProperty().get().text());
        int most = mostLength();
        String model = desk.modelProperty().get().name();
        String advice = size.isChinese()
                ? texts.get("meter.signs.hint", ScriptSize.MOST_SIGNS)
                : texts.get("meter.words.hint", ScriptSize.MOST_WORDS);
        String hint = advice + "\n" + texts.get("meter.length.hint", model, most, size.length());
        if (size.length() > most) {
            reading.set(new Reading(texts.get("meter.length", size.length(), most), hint, Level.REFUSED));
            return;
        }
        String text = size.isChinese()
                ? texts.get("meter.signs", size.signs(), ScriptSize.MOST_SIGNS)
                : texts.get("meter.words", size.words(), ScriptSize.MOST_WORDS);
        reading.set(new Reading(text, hint, size.isTooMuch() ? Level.TOO_MUCH : Level.FINE));
    }

    private int mostLength() {
        return desk.modelProperty()
                .get()
                .parameter(ParameterRole.PROMPT)
                .map(prompt -> prompt.type() instanceof ParameterType.Text(int most) ? most : Integer.MAX_VALUE)
                .orElse(Integer.MAX_VALUE);
    }
}
