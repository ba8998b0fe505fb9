package studio.slateroom.ui.command;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyEvent;

/** Which keys stand for which command: its own, or those that the user has chosen. */
public final class Shortcuts {

    private final Commands commands;
    private final Map<String, String> changed;
    private final Consumer<Map<String, String>> keep;
    private final Map<Command, ReadOnlyObjectWrapper<Optional<Keys>>> keys = new HashMap<>();

    /**
     * The keys of these commands.
     *
     * @param changed the keys that the user has chosen, by the command's name; empty for none at all
     * @param keep remembers them
     */
    public Shortcuts(Commands commands, Map<String, String> changed, Consumer<Map<String, String>> keep) {
        this.commands = commands;
        this.changed = new HashMap<>(changed);
        this.keep = keep;
        commands.all().forEach(command -> keys.put(command, new ReadOnlyObjectWrapper<>(current(command))));
    }

    /** The keys that stand for a command. */
    public ReadOnlyObjectProperty<Optional<Keys>> keysProperty(Command command) {
        return wrapper(command).getReadOnlyProperty();
    }

    /** Whether a command has the keys that it came with. */
    public boolean isStandard(Command command) {
        return wrapper(command).get().equals(command.standardKeys());
    }

    /** The other command that these keys already stand for, somewhere where they would stand for this one too. */
    public Optional<Command> holder(Command wanting, Keys keys) {
        Keys wanted = keys.in(wanting.place());
        return commands.all().stream()
                .filter(command -> command != wanting)
                .filter(command -> all(command).anyMatch(wanted::collides))
                .findFirst();
    }

    /** Gives a command other keys, or none. */
    public void change(Command command, Optional<Keys> pressed) {
        Optional<Keys> wanted = pressed.map(one -> one.in(command.place()));
        if (wanted.equals(command.standardKeys())) {
            changed.remove(command.id());
        } else {
            changed.put(command.id(), wanted.map(Keys::written).orElse(""));
        }
        wrapper(command).set(wanted);
        keep.accept(Map.copyOf(changed));
    }

    /** Gives a command the keys back that it came with. */
    public void reset(Command command) {
        change(command, command.standardKeys());
    }

    /** Gives all commands the keys back that they came with. */
    public void resetAll() {
        changed.clear();
        commands.all().forEach(command -> wrapper(command).set(command.standardKeys()));
        keep.accept(Map.of());
    }

    /** The command that a press stands for in these places; keys that the user has chosen come first. */
    Optional<Command> at(KeyEvent event, Set<Place> places) {
        return Stream.concat(commands.all().stream().filter(command -> !isStandard(command)), commands.all().stream())
                .filter(command -> all(command)
                        .anyMatch(one -> places.contains(one.place())
                                && one.combination().match(event)))
                .findFirst();
    }

    /** All keys that stand for a command now. */
    Stream<Keys> all(Command command) {
        return Stream.concat(wrapper(command).get().stream(), command.otherKeys().stream());
    }

    private Optional<Keys> current(Command command) {
        String text = changed.get(command.id());
        if (text == null) {
            return command.standardKeys();
        }
        return text.isEmpty()
                ? Optional.empty()
                : Keys.read(command.place(), text).or(() -> command.standardKeys());
    }

    private ReadOnlyObjectWrapper<Optional<Keys>> wrapper(Command command) {
        ReadOnlyObjectWrapper<Optional<Keys>> found = keys.get(command);
        if (found == null) {
            throw new IllegalArgumentException(command + " is not among the commands");
        }
        return found;
    }
}
