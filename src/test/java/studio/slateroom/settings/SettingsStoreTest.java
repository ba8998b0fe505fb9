package studio.slateroom.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.slateroom.platform.Usd;

class SettingsStoreTest {

    @TempDir
    Path folder;

    private Path file;
    private SettingsStore store;

    @BeforeEach
    void open() {
        file = folder.resolve("config/settings.json");
        store = new SettingsStore(file);
    }

    @Test
    void beginsWithTheStandard() {
        assertThat(store.load()).isEqualTo(new SettingsStore.Found(Settings.STANDARD, Optional.empty()));
    }

    @Test
    void readsBackWhatItSaved() throws Exception {
        Settings settings = Settings.STANDARD
                .withAppearance(Appearance.LIGHT)
                .withLanguage(Language.CHINESE)
                .withVolume(0.25)
                .withCaptions(false)
                .withTour()
                .withLayout(Layout.STANDARD
                        .withDividers("columns", List.of(0.2, 0.8))
                        .withFolded("clips", true)
                        .withCorner("settings", new WindowCorner(30, 40)))
                .withShortcuts(Map.of("clip.draft", "Shortcut+Enter", "view.queue", ""))
                .withUpdates(UpdateChecks.ALLOWED)
                .withLastProject("/films/one")
                .withWindow(new WindowPlace(10, 20, 1280, 800, true))
                .withService(ServiceSettings.STANDARD
                        .withAddress(
                                ServiceAddress.parse("http://127.0.0.1:8787/").orElseThrow())
                        .withProtocol(ServiceProtocol.V1)
                        .withJobsAtOnce(10)
                        .withLimitPerDay(Optional.of(Usd.of(20)))
                        .withLimitPerProject(Optional.of(Usd.of(0.5)))
                        .withEngine(Engine.SEGMIND));

        store.save(settings);

        assertThat(store.load()).isEqualTo(new SettingsStore.Found(settings, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"volume\": \"loud\", \"appearance\": 3, \"window\": 7, \"dividers\": {\"rows\": [2]}, \"shortcuts\": [1], \"language\": \"KLINGON\"}"
            })
    void takesTheStandardForWhatMakesNoSense(String text) throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);

        assertThat(store.load().settings().habits().volume()).isEqualTo(Habits.STANDARD.volume());
        assertThat(store.load().settings().looks().appearance()).isEqualTo(Appearance.DARK);
        assertThat(store.load().settings().looks().language()).isEqualTo(Language.SYSTEM);
        assertThat(store.load().settings().layout()).isEqualTo(Layout.STANDARD);
        assertThat(store.load().settings().shortcuts()).isEmpty();
    }

    @Test
    void keepsTheVolumeInItsRange() throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"volume\": 7}");

        assertThat(store.load().settings().habits().volume()).isEqualTo(1);
    }

    @Test
    void takesTheStandardForEachSettingOfTheServiceThatMakesNoSense() throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                {"service": {"address": "http://example.org", "uploads": 7, "protocol": "V9", "jobsAtOnce": 11,
                 "limitPerDay": -1, "limitPerProject": "much", "engine": "SEGMIND"}}""");

        assertThat(store.load().settings().service()).isEqualTo(ServiceSettings.STANDARD.withEngine(Engine.SEGMIND));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"service\": []}",
                "{\"service\": {\"limitPerDay\": \"20,00\"}}",
                "{\"service\": {\"limitPerDay\": \"$20\"}}",
                "{\"service\": {\"limitPerProject\": -1}}",
                "{\"service\": {\"address\": \"http://gateway.example\"}}",
                "{\"service\": {\"uploads\": 7}}"
            })
    void saysThatItDoesNotKnowWhatMayBeSpentAndWhere(String text) throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);

        assertThat(store.load().fault()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"service\": {\"limitPerDay\": \"20\", \"limitPerProject\": null}}"})
    void takesWhatIsMissingForTheStandard(String text) throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);

        assertThat(store.load().fault()).isEmpty();
    }
}
