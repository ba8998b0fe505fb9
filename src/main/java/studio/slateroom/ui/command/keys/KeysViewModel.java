package studio.slateroom.ui.command.keys;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.command.Command;
import studio.slateroom.ui.command.Commands;
import studio.slateroom.ui.command.Keys;
import studio.slateroom.ui.command.Shortcuts;

/** The keys of all commands, narrowed to what is looked for; one of them at a time is waiting for other keys. */
public final class KeysViewModel {

    private final Commands commands;
    private final Shortcuts shortcuts;
    private final Texts texts;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<KeyRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<Command>> waiting = new SimpleObjectProperty<>(Optional.empty());
    private @Nullable Command refused;
    private String reason = "";

    /** The keys as they are now. */
    public KeysViewModel(Commands commands, Shortcuts shortcuts, Texts texts) {
        this.commands = commands;
        this.shortcuts = shortcuts;
        this.texts = texts;
        query.subscribe(this::update);
        update();
    }

    /** What is looked for; blank for all. */
    public StringProperty queryProperty() {
        return query;
    }

    /** The commands that are looked for, in the order of the menus. */
    ReadOnlyObjectProperty<List<KeyRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The command that is waiting for other keys. */
    public ReadOnlyObjectProperty<Optional<Command>> waitingProperty() {
        return waiting;
    }

    /** Waits for other keys for a command. */
    public void waitFor(Command command) {
        refused = null;
        waiting.set(Optional.of(command));
        update();
    }

    /** Waits no longer. */
    public void giveUp() {
        waiting.set(Optional.empty());
        update();
    }

    /** Gives the command that waits these keys, unless they are taken or are needed for writing. */
    public void take(Keys pressed) {
        waiting.get().ifPresent(command -> take(command, pressed));
    }

    /** Takes the keys from a command. */
    public void clear(Command command) {
        change(command, Optional.empty());
    }

    /** Gives a command the keys back that it came with, unless they stand for something else by now. */
    public void reset(Command command) {
        command.standardKeys().ifPresentOrElse(keys -> take(command, keys), () -> clear(command));
    }

    /** Gives all commands the keys back that they came with. */
    public void resetAll() {
        refused = null;
        waiting.set(Optional.empty());
        shortcuts.resetAll();
        update();
    }

    private void take(Command command, Keys pressed) {
        Optional<String> obstacle = shortcuts
                .holder(command, pressed)
                .map(other -> texts.get(
                        "keys.taken", pressed.text(), commands.title(other).getValue(), commands.menu(other)))
                .or(() -> pressed.in(command.place()).isWriting()
                        ? Optional.of(texts.get("keys.needed", pressed.text()))
                        : Optional.empty());
        if (obstacle.isEmpty()) {
            change(command, Optional.of(pressed));
        } else {
            refused = command;
            reason = obstacle.get();
            waiting.set(Optional.empty());
            update();
        }
    }

    private void change(Command command, Optional<Keys> pressed) {
        refused = null;
        waiting.set(Optional.empty());
        shortcuts.change(command, pressed);
        update();
    }

    private void update() {
        String sought = query.get().strip().toLowerCase(Locale.ROOT);
        rows.set(commands.all().stream()
                .map(this::row)
                .filter(row -> (row.group() + " " + row.title() + " " + row.keys() + " " + row.others())
                        .toLowerCase(Locale.ROOT)
                        .contains(sought))
                .toList());
    }

    private KeyRow row(Command command) {
        return new KeyRow(
                command,
                commands.title(command).getValue(),
                commands.menu(command),
                shortcuts.keysProperty(command).get().map(Keys::text).orElse(""),
                command.otherKeys().stream().map(Keys::text).collect(Collectors.joining(", ")),
                shortcuts.isStandard(command),
                command == refused ? Optional.of(reason) : Optional.empty());
    }
}
