package studio.slateroom.ui.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Window;
import studio.slateroom.settings.Appearance;
import studio.slateroom.settings.TextSize;

/** The looks of every window of the program: one set of component styles over one of two palettes. */
public final class Theme {

    private static final String FOLDER = "/studio/slateroom/ui/theme/";

    /** The sheets that use colour roles, in the order in which they apply: one a concern. */
    private static final List<String> SHEETS = List.of(
            "bridge.css",
            "base.css",
            "controls.css",
            "shell.css",
            "about.css",
            "account.css",
            "commands.css",
            "diagnosis.css",
            "editor.css",
            "gallery.css",
            "help.css",
            "library.css",
            "parameters.css",
            "player.css",
            "problems.css",
            "queue.css",
            "references.css",
            "settings.css",
            "timeline.css",
            "tips.css",
            "tour.css",
            "updates.css",
            "writing.css");

    /** The size of text in pixels where nobody wants another, as in base.css. */
    private static final double USUAL = 13;

    private final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>(TextSize.SYSTEM);
    private final DoubleProperty desktopTextSize = new SimpleDoubleProperty(1);
    private final ObjectProperty<Appearance> choice = new SimpleObjectProperty<>(Appearance.SYSTEM);

    private final ObjectProperty<ColorScheme> desktop = new SimpleObjectProperty<>(ColorScheme.DARK);

    /** What the user has chosen; setting it changes all windows. */
    public ObjectProperty<Appearance> choiceProperty() {
        return choice;
    }

    /** How large the user wants text; setting it changes all windows. */
    public ObjectProperty<TextSize> textSizeProperty() {
        return textSize;
    }

    /** How large the desktop wants text, once it has said so: 1 is the usual size. */
    public DoubleProperty desktopTextSizeProperty() {
        return desktopTextSize;
    }

    /** Takes over the looks of all windows, those to come as well. Only on the FX thread. */
    public void install() {
        install(Platform.getPreferences().colorSchemeProperty());
    }

    /** The same under a desktop of this colour scheme, which may change. */
    void install(ObservableValue<ColorScheme> scheme) {
        desktop.bind(scheme);
        choice.subscribe(this::apply);
        desktop.subscribe(this::apply);
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::style);
            }
        });
        textSize.subscribe(this::enlargeAll);
        desktopTextSize.subscribe(this::enlargeAll);
        apply();
    }

    private void enlargeAll() {
        Window.getWindows().forEach(this::enlarge);
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
            enlarge(window);
        }
    }

    /** All sizes that belong to text are said in em, so that they follow the root's. */
    private void enlarge(Window window) {
        Scene scene = window.getScene();
        if (scene != null && !scene.getRoot().styleProperty().isBound()) {
            double factor = textSize.get().factor().orElse(desktopTextSize.get());
            scene.getRoot()
                    .setStyle(
                            factor == 1 ? null : String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", USUAL * factor));
        }
    }

    /** Where the desktop does not say, the studio is dark: pictures are judged best so. */
    private boolean isDark() {
        return switch (choice.get()) {
            case DARK -> true;
            case LIGHT -> false;
            case SYSTEM -> desktop.get() != ColorScheme.LIGHT;
        };
    }

    private static String address(String sheet) {
        return Objects.requireNonNull(Theme.class.getResource(FOLDER + sheet), sheet)
                .toExternalForm();
    }
}
