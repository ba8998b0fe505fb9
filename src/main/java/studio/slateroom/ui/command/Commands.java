package studio.slateroom.ui.command;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import studio.slateroom.platform.Texts;

/** All commands, in the order in which they are listed. */
public final class Commands {

    private final List<Command> all;
    private final Map<String, Command> byId;
    private final Texts texts;

    /**
     * These commands.
     *
     * @throws IllegalStateException when two have the same name
     */
    public Commands(Texts texts, Stream<? extends Collection<Command>> parts) {
        this.texts = texts;
        all = parts.flatMap(Collection::stream).toList();
        byId = all.stream().collect(Collectors.toUnmodifiableMap(Command::id, Function.identity()));
    }

    /** All of them. */
    public List<Command> all() {
        return all;
    }

    /** The one of this name. */
    public Optional<Command> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What a command is called where it is offered. */
    public ObservableValue<String> title(Command command) {
        return command.ownTitle().orElseGet(() -> new ReadOnlyStringWrapper(texts.get("command." + command.id())));
    }

    /** What it is called in other texts, of another language. */
    public String titleIn(Texts others, Command command) {
        return command.ownTitle().isPresent() ? title(command).getValue() : others.get("command." + command.id());
    }

    /** What a command's menu is called. */
    public String menu(Command command) {
        return texts.get("command.menu." + command.menu());
    }
}
