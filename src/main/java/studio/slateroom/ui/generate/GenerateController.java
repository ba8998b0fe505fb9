package studio.slateroom.ui.generate;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import studio.slateroom.platform.Texts;
import studio.slateroom.settings.Engine;

/** Binds the choice of engine, the button, and the line above them. */
public final class GenerateController {

    private static final PseudoClass RESTING = PseudoClass.getPseudoClass("resting");
    private static final PseudoClass PAID = PseudoClass.getPseudoClass("paid");

    private final GenerateViewModel model;
    private final Texts texts;
    private final PriceWords words;

    @FXML
    private ToggleButton animatic;

    @FXML
    private ToggleButton segmind;

    @FXML
    private Button generate;

    @FXML
    private Tooltip tip;

    @FXML
    private Label line;

    /** A controller for this view model. */
    public GenerateController(GenerateViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new PriceWords(texts);
    }

    @FXML
    private void initialize() {
        ToggleGroup engines = new ToggleGroup();
        choose(engines, animatic, Engine.ANIMATIC);
        choose(engines, segmind, Engine.SEGMIND);
        generate.disableProperty().bind(model.blockedProperty());
        model.obstaclesProperty().subscribe(this::tell);
        model.briefProperty().subscribe(this::tell);
        model.engineProperty().subscribe(this::label);
        model.priceProperty().subscribe(this::label);
        model.restingProperty().subscribe(this::label);
    }

    @FXML
    private void generate() {
        model.generate();
    }

    private void choose(ToggleGroup engines, ToggleButton button, Engine engine) {
        button.setToggleGroup(engines);
        button.setOnAction(_ -> {
            // A second press on the chosen one must not leave none chosen.
            button.setSelected(true);
            model.engineProperty().set(engine);
        });
        model.engineProperty().subscribe(chosen -> {
            if (chosen == engine) {
                button.setSelected(true);
            }
        });
    }

    /** A button at rest keeps the focus, which one that is disabled would hand on. */
    private void label() {
        Engine engine = model.engineProperty().get();
        boolean resting = model.restingProperty().get();
        generate.setText(
                resting
                        ? texts.get("generate.button.ordered")
                        : words.label(engine, model.priceProperty().get()));
        tip.setText(words.tip(engine, model.priceProperty().get()));
        generate.pseudoClassStateChanged(PAID, engine == Engine.SEGMIND);
        generate.pseudoClassStateChanged(RESTING, resting);
    }

    private void tell() {
        List<String> obstacles = model.obstaclesProperty().get();
        line.setText(obstacles.isEmpty() ? model.briefProperty().get() : obstacles.getFirst());
        // Every change of classes has the node styled anew.
        if (obstacles.isEmpty()) {
            line.getStyleClass().remove("text-danger");
        } else if (!line.getStyleClass().contains("text-danger")) {
            line.getStyleClass().add("text-danger");
        }
    }
}
