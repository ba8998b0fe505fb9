package studio.slateroom.ui.gallery;

import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.slateroom.platform.Texts;

/** Fills the gallery. The words are the studio's own, wherever they come from. */
public final class GalleryController {

    private static final List<String> PRIMARY =
            List.of("", "hover", "armed", "focused focus-visible", "resting", "disabled");

    private static final List<String> PAID =
            List.of("paid", "paid hover", "paid focused focus-visible", "paid resting", "paid disabled");

    private static final double HALF = 0.5;
    private static final double LIST_WIDTH = 260;
    private static final double LIST_HEIGHT = 120;
    private static final int MOST = 100;
    private static final int SOME = 42;

    private final Texts texts;

    @FXML
    private Pane buttons;

    @FXML
    private Pane switches;

    @FXML
    private Pane fields;

    @FXML
    private Pane lists;

    @FXML
    private Pane pieces;

    @FXML
    private Pane shots;

    @FXML
    private Pane messages;

    /** A controller that takes its words from these texts. */
    public GalleryController(Texts texts) {
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        new Specimens(buttons)
                .add(() -> new Button(texts.get("queue.job.show")), Specimens.PRESSED)
                .add(() -> styled(new Button(texts.get("generate.button.generate")), "primary", "accent"), PRIMARY)
                .add(() -> styled(new Button(texts.get("generate.button.generate")), "primary", "accent"), PAID)
                .add(() -> styled(new Button(null, new FontIcon("mdi2p-plus")), "flat-icon"), Specimens.PRESSED)
                .add(() -> styled(new Button(texts.get("queue.list.clear")), "flat-text"), Specimens.PRESSED);
        new Specimens(switches)
                .add(() -> new ToggleButton(texts.get("command.view.dark")), Specimens.SWITCHED)
                .add(
                        () -> styled(new ToggleButton(null, new FontIcon("mdi2m-magnet")), "flat-icon"),
                        Specimens.SWITCHED)
                .add(() -> new RadioButton(texts.get("settings.protocol.v2")), Specimens.SWITCHED)
                .add(() -> toggle(false), List.of("", "hover", "focused focus-visible", "disabled"))
                .add(() -> toggle(true), List.of("", "disabled"));
        fillIn();
        lists();
        GalleryPieces made = new GalleryPieces(texts);
        made.fill(pieces);
        made.shots(shots);
        made.messages(messages);
    }

    private void fillIn() {
        new Specimens(fields)
                .add(() -> new TextField(texts.get("library.take.play")), Specimens.FILLED)
                .add(this::prompt, List.of("", "focused"))
                .add(PasswordField::new, List.of(""))
                .add(this::combo, Specimens.FILLED)
                .add(() -> new Spinner<Integer>(0, MOST, SOME), Specimens.FILLED)
                .add(() -> new Slider(0, 1, HALF), List.of("", "hover", "focused focus-visible", "disabled"))
                .add(() -> new ProgressBar(0), List.of(""))
                .add(() -> new ProgressBar(HALF), List.of(""));
    }

    private void lists() {
        ListView<String> rows = list();
        rows.getItems()
                .setAll(
                        texts.get("command.view.dark"),
                        texts.get("command.view.light"),
                        texts.get("command.view.system"));
        rows.getSelectionModel().select(1);
        ListView<String> none = list();
        none.setPlaceholder(new Label(texts.get("queue.list.empty")));
        new Specimens(lists).add(rows, "").add(none, "");
    }

    private static ListView<String> list() {
        ListView<String> list = new ListView<>();
        list.setPrefSize(LIST_WIDTH, LIST_HEIGHT);
        return list;
    }

    private TextField prompt() {
        TextField field = new TextField();
        field.setPromptText(texts.get("find.words.prompt"));
        return field;
    }

    private ComboBox<String> combo() {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(texts.get("command.view.dark"), texts.get("command.view.light"));
        box.getSelectionModel().selectFirst();
        return box;
    }

    private static Node toggle(boolean on) {
        ToggleSwitch toggle = new ToggleSwitch();
        toggle.setSelected(on);
        return toggle;
    }

    private static <N extends Node> N styled(N node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }
}
