package studio.slateroom.app;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.scene.layout.StackPane;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.account.AccountCommands;
import studio.slateroom.ui.command.Command;
import studio.slateroom.ui.command.Commands;
import studio.slateroom.ui.command.KeyRouter;
import studio.slateroom.ui.command.MenuBinder;
import studio.slateroom.ui.command.Shortcuts;
import studio.slateroom.ui.command.keys.KeysWindow;
import studio.slateroom.ui.command.palette.PaletteGoals;
import studio.slateroom.ui.command.palette.PaletteOverlay;
import studio.slateroom.ui.command.palette.PaletteSource;
import studio.slateroom.ui.editor.writing.ScriptCommands;
import studio.slateroom.ui.fx.FileDialogs;
import studio.slateroom.ui.fx.Theme;
import studio.slateroom.ui.generate.GenerateCommands;
import studio.slateroom.ui.help.GuideLinks;
import studio.slateroom.ui.library.ClipCommands;
import studio.slateroom.ui.library.TakeCommands;
import studio.slateroom.ui.player.PlayerCommands;
import studio.slateroom.ui.queue.QueueCommands;
import studio.slateroom.ui.references.ReferenceCommands;
import studio.slateroom.ui.shell.Desktop;
import studio.slateroom.ui.shell.PaneLayout;
import studio.slateroom.ui.shell.Panes;
import studio.slateroom.ui.shell.ViewCommands;
import studio.slateroom.ui.timeline.TimelineCommands;

/** The commands of all parts, in the order of the menus, and the keys that stand for them. */
final class StudioCommands {

    private final Commands commands;
    private final Shortcuts shortcuts;
    private final KeyRouter keys;
    private final KeysWindow keyList;
    private final PaletteOverlay palette;

    /**
     * The commands of these view models.
     *
     * @param ends what stands first and last
     */
    StudioCommands(Ends ends, StudioModels models, StudioServices services, Theme theme, Window window, Texts texts) {
        Panes panes = window.panes();
        FileDialogs dialogs = window.dialogs();
        ScriptCommands script = new ScriptCommands(models.writing, models.find, models.completion, models.problems);
        TimelineCommands timeline = new TimelineCommands(models.timeline);
        PlayerCommands player = new PlayerCommands(models.player());
        QueueCommands queue = new QueueCommands(models.queue, texts);
        commands = new Commands(
                texts,
                Stream.of(
                        ends.file(),
                        ViewCommands.history(models.project()),
                        new ReferenceCommands(models.references, models.fitting)
                                .all(() -> dialogs.files("command.edit.addReference"), panes::pasteReference),
                        new ClipCommands(models.clips).all(panes::renameClip),
                        new GenerateCommands(models.generate, texts).all(),
                        new TakeCommands(models.takes, models.continuation, models.live).all(),
                        script.search(),
                        script.whole(),
                        timeline.shots(),
                        timeline.view(panes::zoomTimeline, panes::showWholeTimeline),
                        player.transport(),
                        player.manner(),
                        queue.whole(panes::toggleQueue),
                        queue.selected(),
                        AccountCommands.all(models.account),
                        ViewCommands.view(theme.choiceProperty(), models.live.onProperty()),
                        ViewCommands.panes(
                                window.layout(), panes, () -> palette().toggle()),
                        List.of(Command.named("help.keys")
                                .keys("Shortcut+Slash")
                                .does(() -> keyList().show(dialogs.owner()))),
                        ends.help()));
        shortcuts = new Shortcuts(
                commands,
                services.settings().shortcuts(),
                changed -> services.change(settings -> settings.withShortcuts(changed)));
        keys = new KeyRouter(shortcuts);
        keyList = new KeysWindow(commands, shortcuts, texts, services.memory("keys"));
        palette = new PaletteOverlay(
                window.content(),
                new PaletteSource(
                        commands,
                        shortcuts,
                        other(texts),
                        new PaletteGoals(models.project(), models.clip(), window.reveal(), texts)),
                texts);
    }

    /**
     * What commands need of the window.
     *
     * @param content what the window holds, over which the palette stands
     * @param panes its panes
     * @param layout which of them are there
     * @param dialogs asks for files over it
     * @param reveal brings a shot of the script into view
     */
    record Window(StackPane content, Panes panes, PaneLayout layout, FileDialogs dialogs, IntConsumer reveal) {}

    /** Who works in one language may have learned what things are called in the other. */
    private static Texts other(Texts texts) {
        boolean chinese = texts.bundle().getLocale().getLanguage().equals(Locale.CHINESE.getLanguage());
        return Texts.in(chinese ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
    }

    private PaletteOverlay palette() {
        return palette;
    }

    private KeysWindow keyList() {
        return keyList;
    }

    /**
     * What stands at the ends of the menus.
     *
     * @param file what is done with projects
     * @param help where to read on
     */
    record Ends(List<Command> file, List<Command> help) {}

    /** Where the guide's links lead. */
    GuideLinks links(Desktop desktop) {
        return new GuideLinks() {
            @Override
            public void run(String command) {
                commands.find(command).ifPresent(Command::run);
            }

            @Override
            public Optional<String> keys(String command) {
                return commands.find(command)
                        .flatMap(known -> shortcuts.keysProperty(known).get())
                        .map(found -> found.combination().getDisplayText());
            }

            @Override
            public void open(URI page) {
                desktop.open(page);
            }
        };
    }

    Commands all() {
        return commands;
    }

    Shortcuts shortcuts() {
        return shortcuts;
    }

    KeyRouter keys() {
        return keys;
    }

    MenuBinder menus() {
        return new MenuBinder(commands, shortcuts);
    }
}
