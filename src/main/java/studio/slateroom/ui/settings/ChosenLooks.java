package studio.slateroom.ui.settings;

import javafx.beans.property.ObjectProperty;
import studio.slateroom.settings.Appearance;
import studio.slateroom.settings.Language;

/**
 * How the window looks and speaks, both ways.
 *
 * @param appearance dark or light; counts at once
 * @param language counts from the next start on
 */
public record ChosenLooks(ObjectProperty<Appearance> appearance, ObjectProperty<Language> language) {}
