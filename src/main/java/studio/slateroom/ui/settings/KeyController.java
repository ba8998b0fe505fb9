package studio.slateroom.ui.settings;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.fx.Presence;

/** Binds the key: one field in two guises, of which one shows what is typed. */
public final class KeyController {

    private final KeyViewModel model;
    private final Texts texts;

    @FXML
    private PasswordField hidden;

    @FXML
    private TextField plain;

    @FXML
    private ToggleButton reveal;

    @FXML
    private Button paste;

    @FXML
    private Button check;

    @FXML
    private Button remove;

    @FXML
    private Label remark;

    @FXML
    private Label place;

    /** A controller for this view model. */
    public KeyController(KeyViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        bind(hidden);
        bind(plain);
        reveal.selectedProperty().bindBidirectional(model.revealedProperty());
        model.revealedProperty().subscribe(this::swap);
        model.keptProperty().subscribe(this::prompt);
        var nothing =
                Bindings.createBooleanBinding(() -> model.typedProperty().get().isBlank(), model.typedProperty());
        check.textProperty()
                .bind(Bindings.when(nothing)
                        .then(texts.get("settings.key.check"))
                        .otherwise(texts.get("settings.key.keep")));
        // Not while it is busy: a button that is disabled loses the focus to whatever comes next.
        check.disableProperty().bind(nothing.and(model.keptProperty().not()));
        remove.disableProperty().bind(model.keptProperty().not());
        Presence.set(remove, !model.isGiven());
        paste.setDisable(model.isGiven());
        reveal.setDisable(model.isGiven());
        place.textProperty().bind(model.placeProperty());
        model.busyProperty().subscribe(this::tell);
        model.remarkProperty().subscribe(this::tell);
    }

    /** Puts the caret where the key is typed. */
    void focus() {
        (model.revealedProperty().get() ? plain : hidden).requestFocus();
    }

    private void bind(TextField field) {
        field.textProperty().bindBidirectional(model.typedProperty());
        field.setDisable(model.isGiven());
        field.setOnAction(_ -> model.check());
    }

    private void swap(boolean revealed) {
        boolean typing = hidden.isFocused() || plain.isFocused();
        Presence.set(plain, revealed);
        Presence.set(hidden, !revealed);
        if (typing) {
            focus();
        }
    }

    private void prompt(boolean kept) {
        String prompt = texts.get(kept ? "settings.key.prompt.kept" : "settings.key.prompt.none");
        hidden.setPromptText(prompt);
        plain.setPromptText(prompt);
    }

    private void tell() {
        KeyRemark said = model.busyProperty().get()
                ? new KeyRemark(KeyRemark.Mood.PLAIN, texts.get("settings.key.busy"))
                : model.remarkProperty().get();
        remark.setText(said.sentence());
        Presence.set(remark, !said.sentence().isEmpty());
        for (KeyRemark.Mood mood : KeyRemark.Mood.values()) {
            remark.pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(mood.name().toLowerCase(Locale.ROOT)), mood == said.mood());
        }
    }

    @FXML
    private void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null) {
            model.typedProperty().set(text.strip());
            check.requestFocus();
        }
    }

    @FXML
    private void check() {
        model.check();
    }

    @FXML
    private void remove() {
        focus();
        model.remove();
    }
}
