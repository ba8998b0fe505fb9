package studio.slateroom.ui.command;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;

/** Makes the entries of menus from the commands whose names they bear. */
public final class MenuBinder {

    private final Commands commands;
    private final Shortcuts shortcuts;

    /** A binder to these commands with these keys. */
    public MenuBinder(Commands commands, Shortcuts shortcuts) {
        this.commands = commands;
        this.shortcuts = shortcuts;
    }

    /**
     * Binds all entries that have a command's name as their user data, also those of menus within.
     *
     * @throws IllegalArgumentException when there is no command of such a name
     */
    public void bind(List<? extends MenuItem> items) {
        for (MenuItem item : items) {
            if (item instanceof Menu menu) {
                bind(menu.getItems());
                bindKeys(menu);
            } else if (item.getUserData() instanceof String id) {
                bind(item, command(id));
            }
        }
    }

    private void bind(MenuItem item, Command command) {
        item.setMnemonicParsing(false);
        commands.title(command).subscribe(item::setText);
        command.enabled().subscribe(enabled -> item.setDisable(!enabled));
        item.setOnAction(_ -> {
            command.run();
            // A click has marked the entry already, whatever came of it.
            command.selected().ifPresent(selected -> mark(item, selected));
        });
        command.selected().ifPresent(selected -> selected.subscribe(() -> mark(item, selected)));
    }

    /** Shows the keys of the commands that entries name, which may have been changed since they were shown last. */
    public void showKeys(List<MenuItem> items) {
        ofCommands(items)
                .forEach(item -> item.setAccelerator(shortcuts
                        .keysProperty(command((String) item.getUserData()))
                        .get()
                        .map(Keys::combination)
                        .orElse(null)));
    }

    /** A menu's keys are the whole window's as long as its entries bear them, and the router knows better than that. */
    private void bindKeys(Menu menu) {
        menu.setOnShowing(_ -> showKeys(menu.getItems()));
        menu.setOnHidden(_ -> ofCommands(menu.getItems()).forEach(item -> item.setAccelerator(null)));
    }

    private static List<MenuItem> ofCommands(List<MenuItem> items) {
        return items.stream()
                .filter(item -> item.getUserData() instanceof String)
                .toList();
    }

    private static void mark(MenuItem item, ObservableBooleanValue selected) {
        switch (item) {
            case RadioMenuItem radio -> radio.setSelected(selected.get());
            case CheckMenuItem check -> check.setSelected(selected.get());
            default -> throw new IllegalArgumentException(item.getUserData() + " needs an entry with a mark");
        }
    }

    private Command command(String id) {
        return commands.find(id).orElseThrow(() -> new IllegalArgumentException("there is no command " + id));
    }
}
