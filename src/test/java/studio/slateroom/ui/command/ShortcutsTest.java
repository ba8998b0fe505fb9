package studio.slateroom.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import studio.slateroom.platform.Texts;

class ShortcutsTest {

    private static final Set<Place> EDITOR = EnumSet.of(Place.EVERYWHERE);
    private static final Set<Place> TIMELINE = EnumSet.of(Place.EVERYWHERE, Place.TIMELINE, Place.PLAYBACK);
    private static final Set<Place> PLAYER = EnumSet.of(Place.EVERYWHERE, Place.PLAYER, Place.PLAYBACK);

    private final Command draft =
            Command.named("clip.draft").keys("Shortcut+Enter").does(() -> {});
    private final Command merge =
            Command.named("shot.merge").keys(Place.TIMELINE, "M").does(() -> {});
    private final Command mute =
            Command.named("playback.mute").keys(Place.PLAYER, "M").does(() -> {});
    private final Command play = Command.named("playback.toggle")
            .keys("F9")
            .also(Place.PLAYBACK, "Space")
            .does(() -> {});
    private final Command bare = Command.named("clip.rename").does(() -> {});
    private final Commands commands =
            new Commands(Texts.in(Locale.ENGLISH), Stream.of(List.of(draft, merge, mute, play, bare)));
    private final Map<String, String> kept = new HashMap<>();

    @Test
    void findsWhatKeysStandForWhereTheFocusIs() {
        Shortcuts shortcuts = shortcuts(Map.of());

        assertThat(shortcuts.at(press(KeyCode.M), TIMELINE)).contains(merge);
        assertThat(shortcuts.at(press(KeyCode.M), PLAYER)).contains(mute);
        assertThat(shortcuts.at(press(KeyCode.M), EDITOR)).isEmpty();
        assertThat(shortcuts.at(press(KeyCode.SPACE), TIMELINE)).contains(play);
        assertThat(shortcuts.at(press(KeyCode.F9), EDITOR)).contains(play);
    }

    @Test
    void goesByTheKeysThatTheUserHasChosen() {
        Shortcuts shortcuts = shortcuts(Map.of("clip.draft", "Shortcut+D", "playback.mute", "", "gone.command", "F4"));

        assertThat(key(shortcuts, draft)).contains(keys("Shortcut+D"));
        assertThat(key(shortcuts, mute)).isEmpty();
        assertThat(shortcuts.isStandard(draft)).isFalse();
        assertThat(shortcuts.isStandard(merge)).isTrue();
    }

    @Test
    void staysWithItsOwnKeysWhereTheSettingsCannotBeUnderstood() {
        assertThat(key(shortcuts(Map.of("clip.draft", "Ctrl+Hyper+")), draft)).contains(keys("Shortcut+Enter"));
    }

    @Test
    void keepsWhatDiffersFromTheStandardOnly() {
        Shortcuts shortcuts = shortcuts(Map.of("gone.command", "F4"));

        shortcuts.change(draft, Optional.of(keys("Shortcut+Shift+D")));
        shortcuts.change(mute, Optional.empty());
        assertThat(kept)
                .containsOnly(
                        Map.entry("gone.command", "F4"),
                        Map.entry("clip.draft", "Shift+Shortcut+D"),
                        Map.entry("playback.mute", ""));
        shortcuts.reset(draft);
        assertThat(kept).containsOnlyKeys("gone.command", "playback.mute");
        assertThat(key(shortcuts(kept), mute)).isEmpty();

        shortcuts.resetAll();
        assertThat(kept).isEmpty();
        assertThat(key(shortcuts, mute)).contains(Keys.of(Place.PLAYER, "M"));
    }

    @Test
    void tellsWhoHoldsKeysOnlyWhereBothWouldHearThem() {
        Shortcuts shortcuts = shortcuts(Map.of());

        assertThat(shortcuts.holder(bare, keys("Shortcut+Enter"))).contains(draft);
        assertThat(shortcuts.holder(bare, keys("M"))).contains(merge);
        assertThat(shortcuts.holder(merge, keys("Space"))).contains(play);
        assertThat(shortcuts.holder(merge, keys("M"))).isEmpty();
        assertThat(shortcuts.holder(draft, keys("Shortcut+Enter"))).isEmpty();
        assertThat(shortcuts.holder(draft, keys("Shortcut+F4"))).isEmpty();
    }

    @Test
    void writesPressedKeysSoThatTheyAreReadAgain() {
        KeyEvent event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.COMMA, true, true, false, false);

        Keys pressed = Keys.pressed(event).orElseThrow();

        assertThat(pressed).isEqualTo(keys("Shortcut+Shift+Comma"));
        assertThat(Keys.read(Place.EVERYWHERE, pressed.written())).contains(pressed);
        assertThat(pressed.combination().match(event)).isTrue();
    }

    private Shortcuts shortcuts(Map<String, String> changed) {
        return new Shortcuts(commands, changed, now -> {
            kept.clear();
            kept.putAll(now);
        });
    }

    private static Optional<Keys> key(Shortcuts shortcuts, Command command) {
        return shortcuts.keysProperty(command).get();
    }

    private static Keys keys(String text) {
        return Keys.of(Place.EVERYWHERE, text);
    }

    private static KeyEvent press(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }
}
