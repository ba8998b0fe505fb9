package studio.slateroom.ui.command.palette;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.command.Command;
import studio.slateroom.ui.command.Commands;
import studio.slateroom.ui.command.Keys;
import studio.slateroom.ui.command.Shortcuts;

/** What there is to be done and to go to, as it stands in this moment. */
public final class PaletteSource implements Supplier<List<PaletteRow>> {

    private final Commands commands;
    private final Shortcuts shortcuts;
    private final Texts other;
    private final Supplier<Stream<PaletteRow>> goals;

    /**
     * All commands and what else there is.
     *
     * @param other the texts of the other language, in which a command can be looked for too
     * @param goals what one can go to
     */
    public PaletteSource(Commands commands, Shortcuts shortcuts, Texts other, Supplier<Stream<PaletteRow>> goals) {
        this.commands = commands;
        this.shortcuts = shortcuts;
        this.other = other;
        this.goals = goals;
    }

    @Override
    public List<PaletteRow> get() {
        return Stream.concat(commands.all().stream().map(this::row), goals.get())
                .toList();
    }

    private PaletteRow row(Command command) {
        String title = commands.title(command).getValue();
        return new PaletteRow(
                command.id(),
                title,
                commands.titleIn(other, command),
                commands.menu(command),
                shortcuts.keysProperty(command).get().map(Keys::text).orElse(""),
                command.enabled().get(),
                command::run);
    }
}
