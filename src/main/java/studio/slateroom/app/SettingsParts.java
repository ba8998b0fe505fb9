package studio.slateroom.app;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import studio.slateroom.platform.Texts;
import studio.slateroom.settings.Language;
import studio.slateroom.settings.ServiceSettings;
import studio.slateroom.ui.fx.Theme;
import studio.slateroom.ui.fx.ViewLoader;
import studio.slateroom.ui.settings.ChosenLooks;
import studio.slateroom.ui.settings.KeyController;
import studio.slateroom.ui.settings.KeyViewModel;
import studio.slateroom.ui.settings.SettingsController;
import studio.slateroom.ui.settings.SettingsSection;
import studio.slateroom.ui.settings.SettingsViewModel;
import studio.slateroom.ui.settings.SettingsWindow;
import studio.slateroom.ui.updates.UpdateChoiceController;
import studio.slateroom.ui.updates.UpdatesViewModel;

/** The settings' parts, put together when they are first opened. */
final class SettingsParts implements AutoCloseable {

    private final StudioServices services;
    private final KeyViewModel key;
    private final SegmindAccount segmind;
    private final Theme theme;
    private final UpdatesViewModel updates;
    private final Texts texts;
    private @Nullable SettingsWindow window;

    SettingsParts(
            StudioServices services,
            KeyViewModel key,
            SegmindAccount segmind,
            Theme theme,
            UpdatesViewModel updates,
            Texts texts) {
        this.services = services;
        this.key = key;
        this.segmind = segmind;
        this.theme = theme;
        this.updates = updates;
        this.texts = texts;
    }

    void show(Window owner, SettingsSection section) {
        SettingsWindow shown = window;
        if (shown == null) {
            shown = window();
            window = shown;
        }
        shown.show(owner, section);
    }

    @Override
    public void close() {
        if (window != null) {
            window.close();
        }
    }

    private ObjectProperty<Language> language() {
        ObjectProperty<Language> language =
                new SimpleObjectProperty<>(services.settings().looks().language());
        language.addListener((_, _, chosen) -> services.change(settings -> settings.withLanguage(chosen)));
        return language;
    }

    private SettingsWindow window() {
        SettingsViewModel model = new SettingsViewModel(
                services.settings().service(),
                Optional.ofNullable(segmind.environment().get(ServiceSettings.ADDRESS_VARIABLE))
                        .filter(address -> !address.isBlank()),
                change -> services.change(now -> now.withService(change.apply(now.service()))),
                new ChosenLooks(theme.choiceProperty(), language(), theme.textSizeProperty()),
                texts);
        SettingsController controller = new SettingsController(model, texts);
        ViewLoader views = new ViewLoader(texts)
                .with(SettingsController.class, () -> controller)
                .with(KeyController.class, () -> new KeyController(key, texts))
                .with(UpdateChoiceController.class, () -> new UpdateChoiceController(updates));
        return new SettingsWindow(
                views.load(SettingsController.class),
                controller,
                key,
                texts.get("settings.window.title"),
                services.memory("settings"));
    }
}
