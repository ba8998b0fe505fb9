package studio.slateroom.ui.shell;

import javafx.fxml.FXML;
import javafx.scene.control.MenuBar;
import studio.slateroom.ui.command.MenuBinder;

/** Has the entries of the menus bound to the commands that they name. */
public final class MenuController {

    private final MenuBinder binder;

    @FXML
    private MenuBar bar;

    /** A controller whose entries this binds. */
    public MenuController(MenuBinder binder) {
        this.binder = binder;
    }

    @FXML
    private void initialize() {
        binder.bind(bar.getMenus());
    }
}
