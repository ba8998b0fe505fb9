package studio.slateroom.ui.player;

import java.util.Locale;
import javafx.beans.property.DoubleProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** Offers speeds; shows the one that counts. */
public final class SpeedMenu extends MenuButton {

    /** Offers the player's speeds for this property, which others may set too. */
    void offer(DoubleProperty rate) {
        ToggleGroup group = new ToggleGroup();
        for (double speed : PlayerViewModel.SPEEDS) {
            RadioMenuItem item = new RadioMenuItem(label(speed));
            item.setToggleGroup(group);
            item.setOnAction(_ -> rate.set(speed));
            rate.subscribe(chosen -> item.setSelected(chosen.doubleValue() == speed));
            getItems().add(item);
        }
        rate.subscribe(chosen -> setText(label(chosen.doubleValue())));
    }

    private static String label(double speed) {
        return (speed == Math.rint(speed) ? String.format(Locale.ROOT, "%.0f", speed) : String.valueOf(speed)) + "×";
    }
}
