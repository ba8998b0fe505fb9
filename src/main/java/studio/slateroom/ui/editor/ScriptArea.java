package studio.slateroom.ui.editor;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;
import org.jspecify.annotations.Nullable;

/** The script's text area, which tells a screen reader its text, its caret and what is chosen. */
public final class ScriptArea extends CodeArea {

    /** An empty area. */
    public ScriptArea() {
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        textProperty().addListener(_ -> notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
        caretPositionProperty().addListener(_ -> notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET));
        selectionProperty().addListener(_ -> {
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        });
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> getText();
            case EDITABLE -> isEditable();
            case CARET_OFFSET -> getCaretPosition();
            case SELECTION_START -> getSelection().getStart();
            case SELECTION_END -> getSelection().getEnd();
            case LINE_FOR_OFFSET -> position(number(parameters)).getMajor();
            case LINE_START -> getAbsolutePosition(line(parameters), 0);
            case LINE_END -> getAbsolutePosition(line(parameters), getParagraphLength(line(parameters)));
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.SET_TEXT_SELECTION
                && parameters.length == 2
                && parameters[0] instanceof Integer start
                && parameters[1] instanceof Integer end) {
            selectRange(Math.clamp(start, 0, getLength()), Math.clamp(end, 0, getLength()));
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private Position position(int offset) {
        return offsetToPosition(Math.clamp(offset, 0, getLength()), Bias.Forward);
    }

    private int line(Object... parameters) {
        return Math.clamp(number(parameters), 0, getParagraphs().size() - 1);
    }

    private static int number(Object... parameters) {
        return parameters.length > 0 && parameters[0] instanceof Integer number ? number : 0;
    }
}
