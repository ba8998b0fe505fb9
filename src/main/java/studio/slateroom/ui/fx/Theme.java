package studio.slateroom.ui.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Window;
import studio.slateroom.settings.Appearance;

/** The looks of every window of the program: one set of component styles over one of two palettes. */
public final class Theme {

    private static final String FOLDER = "/studio/slateroom/ui/theme/";

    /** The sheets that use colour roles, in the order in which they apply: one a concern. */
    private static final List<String> SHEETS = List.of(
            "bridge.css",
            "base.css",
            "controls.css",
            "shell.css",
            "account.css",
            "commands.css",
            "editor.css",
            "help.css",
            "library.css",
            "parameters.css",
            "player.css",
            "problems.css",
            "queue.css",
            "references.css",
            "settings.css",
            "timeline.css",
            "writing.css");

    private final ObjectProperty<Appearance> choice = new SimpleObjectProperty<>(Appearance.SYSTEM);

    /** What the user has chosen; setting it changes all windows. */
    public ObjectProperty<Appearance> choiceProperty() {
        return choice;
    }

    /** Takes over the looks of all windows, those to come as well. Only on the FX thread. */
    public void install() {
        choice.subscribe(this::apply);
        Platform.getPreferences().colorSchemeProperty().subscribe(this::apply);
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::style);
            }
        });
        apply();
    }

    private void apply() {
        Application.setUserAgentStylesheet(
                isDark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        Window.getWindows().forEach(this::style);
    }

    private void style(Window window) {
        Scene scene = window.getScene();
        if (scene != null) {
            scene.getStylesheets().setAll(address(isDark() ? "dark.css" : "light.css"));
            SHEETS.forEach(sheet -> scene.getStylesheets().add(address(sheet)));
            if (Locale.getDefault().getLanguage().equals(Locale.CHINESE.getLanguage())) {
                scene.getStylesheets().add(address("chinese.css"));
            }
        }
    }

    /** Where the desktop does not say, the studio is dark: pictures are judged best so. */
    private boolean isDark() {
        return switch (choice.get()) {
            case DARK -> true;
            case LIGHT -> false;
            case SYSTEM -> Platform.getPreferences().getColorScheme() != ColorScheme.LIGHT;
        };
    }

    private static String address(String sheet) {
        return Objects.requireNonNull(Theme.class.getResource(FOLDER + sheet), sheet)
                .toExternalForm();
    }
}
