package studio.slateroom.ui.parameters;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import studio.slateroom.catalog.ModelCatalog;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.catalog.ParameterType;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.desk.ClipDesk;

/** The model and its parameters, as far as they are neither script nor files. */
public final class ParametersViewModel {

    private final ClipDesk desk;
    private final Texts texts;
    private final List<VideoModel> models;
    private final ObjectProperty<VideoModel> model;
    private final ReadOnlyObjectWrapper<List<ParameterField>> fields = new ReadOnlyObjectWrapper<>(List.of());
    private boolean reading;

    /** The view model of the clip on the desk. */
    public ParametersViewModel(ModelCatalog catalog, ClipDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        this.models = catalog.models();
        this.model = new SimpleObjectProperty<>(desk.modelProperty().get());
        desk.modelProperty().subscribe(this::modelShown);
        desk.clipProperty().subscribe(_ -> read());
        desk.problemsProperty().subscribe(_ -> judge());
        model.subscribe(chosen -> {
            if (chosen != null && desk.clipProperty().get() != null) {
                desk.chooseModel(chosen);
            }
        });
    }

    /** The models to choose from. */
    public List<VideoModel> models() {
        return models;
    }

    /** The chosen model, both ways. */
    public ObjectProperty<VideoModel> modelProperty() {
        return model;
    }

    /** The fields of the model, in the catalogue's order; new ones for each model. */
    public ReadOnlyObjectProperty<List<ParameterField>> fieldsProperty() {
        return fields.getReadOnlyProperty();
    }

    private void modelShown(VideoModel shown) {
        model.set(shown);
        fields.set(shown.parameters().stream()
                .filter(parameter -> parameter.role() != ParameterRole.PROMPT)
                .filter(parameter -> !(parameter.type() instanceof ParameterType.Files))
                .map(parameter -> new ParameterField(parameter, ParameterHelp.of(parameter, texts)))
                .toList());
        read();
        for (ParameterField field : fields.get()) {
            field.valueProperty().subscribe(value -> {
                if (!reading && desk.clipProperty().get() != null) {
                    desk.set(field.parameter(), value);
                }
            });
        }
        judge();
    }

    private void read() {
        reading = true;
        for (ParameterField field : fields.get()) {
            field.valueProperty().set(desk.value(field.parameter()));
        }
        reading = false;
    }

    private void judge() {
        for (ParameterField field : fields.get()) {
            Optional<String> sentence = desk.problemsProperty().get().stream()
                    .filter(problem ->
                            problem.parameters().contains(field.parameter().name()))
                    .findFirst()
                    .map(problem -> texts.get(problem.message()));
            field.setProblem(sentence);
        }
    }
}
