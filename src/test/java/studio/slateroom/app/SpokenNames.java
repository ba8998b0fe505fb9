package studio.slateroom.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;

/** What a screen reader could not say of a scene graph: nodes that can be worked with, but have no name or no role. */
final class SpokenNames {

    /** Parts that a control's skin is made of; the control speaks for them. */
    private static final Set<Class<?>> QUIET =
            Set.of(ScrollBar.class, ScrollPane.class, SplitPane.class, MenuBar.class);

    private final List<String> missing = new ArrayList<>();
    private final Set<Node> labelled = new HashSet<>();
    private int heard;

    private SpokenNames() {}

    /** All that is missing under this node. */
    static List<String> missingUnder(Parent root) {
        SpokenNames names = new SpokenNames();
        names.findLabels(root);
        names.listen(root);
        if (names.heard == 0) {
            names.missing.add("nothing to work with under " + root);
        }
        return names.missing;
    }

    private void findLabels(Node node) {
        if (node instanceof Label label && label.getLabelFor() != null) {
            labelled.add(label.getLabelFor());
        }
        children(node).forEach(this::findLabels);
    }

    private void listen(Node node) {
        if (node instanceof MenuBar bar) {
            bar.getMenus().forEach(menu -> listen(menu, "the menu bar"));
            return;
        }
        if (canBeWorkedWith(node)) {
            heard++;
            check(node);
        }
        if (!(node instanceof Spinner<?> || node instanceof ComboBoxBase<?>)) {
            children(node).forEach(this::listen);
        }
    }

    private void listen(MenuItem item, String where) {
        if (!(item instanceof SeparatorMenuItem) && isBlank(item.getText())) {
            missing.add("an entry without text in " + where);
        }
        if (item instanceof Menu menu) {
            menu.getItems().forEach(inner -> listen(inner, menu.getText()));
        }
    }

    private static boolean canBeWorkedWith(Node node) {
        // What is not offered at the moment has no name either; the cells that lists measure with are such nodes.
        if (QUIET.contains(node.getClass()) || node.isMouseTransparent() || !node.isVisible()) {
            return false;
        }
        return node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof ComboBoxBase<?>
                || node instanceof Spinner<?>
                || node instanceof Slider
                || node.isFocusTraversable()
                || node.getOnMouseClicked() != null
                || (node instanceof IndexedCell<?> cell && !cell.isEmpty());
    }

    private void check(Node node) {
        if (isBlank(node.getAccessibleText()) && isBlank(text(node)) && !labelled.contains(node)) {
            missing.add("no name: " + told(node));
        }
        AccessibleRole role = node.getAccessibleRole();
        if (role == null || role == AccessibleRole.NODE || role == AccessibleRole.PARENT) {
            missing.add("no role: " + told(node));
        }
        if (node instanceof ButtonBase button
                && isBlank(button.getText())
                && tooltip(button).isEmpty()) {
            missing.add("an icon without a hint: " + told(node));
        }
        if (node instanceof Control control && control.getContextMenu() != null) {
            control.getContextMenu().getItems().forEach(item -> listen(item, told(node)));
        }
    }

    /** What cannot be pressed shows no hint itself, so that what stands around it may show it. */
    private static Optional<String> tooltip(Control control) {
        return Stream.of(control, control.getParent())
                .map(node -> node.getProperties().get(Tooltip.class.getName()))
                .filter(Tooltip.class::isInstance)
                .map(hint -> ((Tooltip) hint).getText())
                .filter(text -> !isBlank(text))
                .findFirst();
    }

    /** A prompt is gone as soon as something is typed, so that it is no name. */
    private static String text(Node node) {
        return node instanceof Labeled labeled ? labeled.getText() : "";
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static String told(Node node) {
        StringBuilder path = new StringBuilder(node.toString());
        for (Node up = node.getParent(); up != null && path.length() < 240; up = up.getParent()) {
            if (!up.getStyleClass().isEmpty()) {
                path.append(" < ").append(up.getStyleClass().getFirst());
            }
        }
        return path.toString();
    }

    private static Stream<Node> children(Node node) {
        return node instanceof Parent parent ? List.copyOf(parent.getChildrenUnmodifiable()).stream() : Stream.empty();
    }
}
