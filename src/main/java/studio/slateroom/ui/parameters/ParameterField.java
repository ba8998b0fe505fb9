package studio.slateroom.ui.parameters;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import studio.slateroom.catalog.Parameter;
import studio.slateroom.catalog.ParameterValue;

/** One parameter of the current model with the value that its control shows. */
public final class ParameterField {

    private final Parameter parameter;
    private final String help;
    private final ObjectProperty<@Nullable ParameterValue> value = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Optional<String>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());

    ParameterField(Parameter parameter, String help) {
        this.parameter = parameter;
        this.help = help;
    }

    /** What the field sets. */
    public Parameter parameter() {
        return parameter;
    }

    /** What it does, and how sure it is that the service takes it. */
    public String help() {
        return help;
    }

    /** The value, both ways; null where none is set. */
    public ObjectProperty<@Nullable ParameterValue> valueProperty() {
        return value;
    }

    /** What is wrong with the value, in a sentence; empty when nothing is. */
    public ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    void setProblem(Optional<String> sentence) {
        problem.set(sentence);
    }
}
