package studio.slateroom.ui.parameters;

import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import studio.slateroom.catalog.ParameterType;
import studio.slateroom.catalog.ParameterValue;

/** Makes the control that a parameter's type asks for, bound both ways to its field. */
final class ParameterControl {

    private ParameterControl() {}

    /** The control of a field. */
    static Control of(ParameterField field) {
        Control control = switch (field.parameter().type()) {
            case ParameterType.Choice choice -> choice(field, choice);
            case ParameterType.Flag _ -> flag(field);
            case ParameterType.Whole whole -> new WholeSpinner(field, whole);
            case ParameterType.Text _, ParameterType.Files _ ->
                throw new IllegalArgumentException(field.parameter().name() + " has a view of its own");
        };
        control.setId("parameter-" + field.parameter().name());
        control.setAccessibleText(field.parameter().label());
        control.setAccessibleHelp(field.help());
        return control;
    }

    private static Control choice(ParameterField field, ParameterType.Choice type) {
        ComboBox<ParameterValue> box = new ComboBox<>();
        box.getItems().setAll(type.allowed());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable ParameterValue value) {
                return value == null ? "" : type.unit().isEmpty() ? value.toString() : value + " " + type.unit();
            }

            @Override
            public @Nullable ParameterValue fromString(String text) {
                return type.allowed().stream()
                        .filter(value -> Objects.equals(toString(value), text))
                        .findFirst()
                        .orElse(null);
            }
        });
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().bindBidirectional(field.valueProperty());
        return box;
    }

    private static Control flag(ParameterField field) {
        FlagSwitch toggle = new FlagSwitch();
        field.valueProperty().subscribe(value -> toggle.setSelected(new ParameterValue.Flag(true).equals(value)));
        toggle.selectedProperty().subscribe(on -> field.valueProperty().set(new ParameterValue.Flag(on)));
        return toggle;
    }
}
