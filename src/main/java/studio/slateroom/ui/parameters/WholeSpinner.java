package studio.slateroom.ui.parameters;

import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import studio.slateroom.catalog.ParameterType;
import studio.slateroom.catalog.ParameterValue;

/**
 * A spinner for a whole number that may be left empty. What is typed counts at once, wrong values too: they are marked
 * rather than silently put right.
 */
final class WholeSpinner extends Spinner<@Nullable Long> {

    WholeSpinner(ParameterField field, ParameterType.Whole type) {
        setEditable(true);
        setMaxWidth(Double.MAX_VALUE);
        Steps steps = new Steps(type);
        setValueFactory(steps);
        getEditor().setText(text(field.valueProperty().get()));
        field.valueProperty().subscribe(value -> {
            if (!text(value).equals(getEditor().getText())) {
                getEditor().setText(text(value));
            }
        });
        getEditor().textProperty().subscribe(text -> field.valueProperty().set(value(text)));
        // Steps begin at none, which must not be taken for the user's word.
        steps.valueProperty()
                .addListener((_, _, number) -> getEditor().setText(number == null ? "" : Long.toString(number)));
    }

    private static String text(@Nullable ParameterValue value) {
        return value == null ? "" : value.toString();
    }

    /** Words that are no number stay words, so that the check can say so. */
    private static @Nullable ParameterValue value(String text) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return new ParameterValue.Whole(Long.parseLong(typed));
        } catch (NumberFormatException e) {
            return new ParameterValue.Text(typed);
        }
    }

    /** Steps from what the editor shows, within the range. */
    private final class Steps extends SpinnerValueFactory<@Nullable Long> {
        private final ParameterType.Whole type;

        Steps(ParameterType.Whole type) {
            this.type = type;
            setConverter(new StringConverter<>() {
                @Override
                public String toString(@Nullable Long number) {
                    return number == null ? "" : Long.toString(number);
                }

                @Override
                public @Nullable Long fromString(String text) {
                    return value(text) instanceof ParameterValue.Whole(long number) ? Long.valueOf(number) : null;
                }
            });
        }

        @Override
        public void decrement(int count) {
            step(-count);
        }

        @Override
        public void increment(int count) {
            step(count);
        }

        private void step(long by) {
            Long shown = getConverter().fromString(getEditor().getText());
            long from = shown == null ? type.min() - Math.max(by, 0) : shown;
            setValue(Math.clamp(from + by, type.min(), type.max()));
        }
    }
}
