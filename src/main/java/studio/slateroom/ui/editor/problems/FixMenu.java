package studio.slateroom.ui.editor.problems;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import studio.slateroom.ui.fx.SeverityIcon;

/** The fixes of the problems at one place, each problem's under its message. */
public final class FixMenu extends ContextMenu {

    private static final double WIDTH = 360;

    /** A menu of these problems' fixes; a problem without one is only told. */
    public FixMenu(ProblemsViewModel model, List<ProblemRow> rows) {
        getStyleClass().add("fix-menu");
        for (ProblemRow row : rows) {
            if (!getItems().isEmpty()) {
                getItems().add(new SeparatorMenuItem());
            }
            getItems().add(heading(row));
            row.fixes().forEach(fix -> getItems().add(item(model, fix)));
        }
    }

    /** The message as a separator, so that the keyboard passes over it. */
    private static SeparatorMenuItem heading(ProblemRow row) {
        Message message = new Message(row);
        message.getStyleClass().add("fix-menu-message");
        SeparatorMenuItem heading = new SeparatorMenuItem();
        heading.setContent(message);
        return heading;
    }

    private static MenuItem item(ProblemsViewModel model, ProblemRow.Fix fix) {
        MenuItem item = new MenuItem(fix.label());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> model.apply(fix));
        return item;
    }

    /** A menu asks its entries for their height before it knows their width; a wrapped one must know it by itself. */
    private static final class Message extends Label {

        Message(ProblemRow row) {
            super(row.message(), new SeverityIcon(row.severity()));
            setWrapText(true);
            setPrefWidth(WIDTH);
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? WIDTH : width);
        }
    }
}
