package studio.slateroom.ui.settings;

import javafx.beans.property.ObjectProperty;
import studio.slateroom.settings.Appearance;
import studio.slateroom.settings.Language;
import studio.slateroom.settings.TextSize;

/**
 * How the window looks and speaks, both ways.
 *
 * @param appearance dark or light; counts at once
 * @param language counts from the next start on
 * @param textSize how large text is; counts at once
 */
public record ChosenLooks(
        ObjectProperty<Appearance> appearance, ObjectProperty<Language> language, ObjectProperty<TextSize> textSize) {}
