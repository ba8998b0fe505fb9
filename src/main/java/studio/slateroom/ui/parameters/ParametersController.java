package studio.slateroom.ui.parameters;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.ui.fx.Hint;
import studio.slateroom.ui.fx.ProblemMark;

/** Lays the controls out: label, control, and below it what is wrong. */
public final class ParametersController {

    private final ParametersViewModel model;
    private final ProblemMark problems = new ProblemMark();

    @FXML
    private ComboBox<VideoModel> modelChoice;

    @FXML
    private GridPane grid;

    /** A controller for this view model. */
    public ParametersController(ParametersViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        modelChoice.getItems().setAll(model.models());
        modelChoice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable VideoModel shown) {
                return shown == null ? "" : shown.name();
            }

            @Override
            public VideoModel fromString(String name) {
                throw new UnsupportedOperationException("the list cannot be typed into");
            }
        });
        modelChoice.valueProperty().bindBidirectional(model.modelProperty());
        model.fieldsProperty().subscribe(this::build);
    }

    private void build(List<ParameterField> fields) {
        grid.getChildren().clear();
        int row = 0;
        for (ParameterField field : fields) {
            Control control = ParameterControl.of(field);
            grid.add(label(field, control), 0, row);
            grid.add(control, 1, row);
            GridPane.setHgrow(control, Priority.ALWAYS);
            GridPane.setFillWidth(control, true);
            grid.add(reason(field), 0, row + 1, 2, 1);
            mark(field, control);
            row += 2;
        }
    }

    private static Label label(ParameterField field, Control control) {
        Label label = new Label(field.parameter().label());
        label.setLabelFor(control);
        label.getStyleClass().add("parameter-label");
        Hint help = new Hint(field.help());
        label.setTooltip(help);
        Tooltip.install(control, help);
        return label;
    }

    private static Node reason(ParameterField field) {
        Label reason = new Label();
        reason.getStyleClass().add("parameter-problem");
        reason.setWrapText(true);
        reason.setMinHeight(Label.USE_PREF_SIZE);
        reason.textProperty().bind(field.problemProperty().map(problem -> problem.orElse("")));
        reason.visibleProperty().bind(field.problemProperty().map(Optional::isPresent));
        reason.managedProperty().bind(reason.visibleProperty());
        return reason;
    }

    private void mark(ParameterField field, Control control) {
        field.problemProperty().subscribe(problem -> problems.set(control, problem));
    }
}
