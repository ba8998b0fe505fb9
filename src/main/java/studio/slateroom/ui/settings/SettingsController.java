package studio.slateroom.ui.settings;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import studio.slateroom.platform.Texts;
import studio.slateroom.settings.Appearance;
import studio.slateroom.settings.Language;
import studio.slateroom.settings.ServiceProtocol;
import studio.slateroom.settings.ServiceSettings;
import studio.slateroom.settings.TextSize;
import studio.slateroom.ui.fx.Presence;

/** Binds the settings. */
public final class SettingsController {

    private final SettingsViewModel model;
    private final Texts texts;

    @FXML
    private KeyController keyController;

    @FXML
    private TextField address;

    @FXML
    private Button resetAddress;

    @FXML
    private Label addressProblem;

    @FXML
    private Label addressGiven;

    @FXML
    private RadioButton polling;

    @FXML
    private RadioButton waiting;

    @FXML
    private ComboBox<Integer> jobs;

    @FXML
    private TextField perDay;

    @FXML
    private Label perDayProblem;

    @FXML
    private TextField perProject;

    @FXML
    private Label perProjectProblem;

    @FXML
    private ComboBox<TextSize> textSize;

    @FXML
    private ToggleButton dark;

    @FXML
    private ToggleButton light;

    @FXML
    private ToggleButton system;

    @FXML
    private ComboBox<Language> language;

    /** A controller for this view model. */
    public SettingsController(SettingsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        bindAddress();
        ToggleGroup protocols = new ToggleGroup();
        bind(protocols, polling, model.protocolProperty(), ServiceProtocol.V2);
        bind(protocols, waiting, model.protocolProperty(), ServiceProtocol.V1);
        jobs.getItems()
                .setAll(IntStream.rangeClosed(ServiceSettings.FEWEST_JOBS, ServiceSettings.MOST_JOBS)
                        .boxed()
                        .toList());
        jobs.valueProperty().bindBidirectional(model.jobsAtOnceProperty());
        bind(perDay, perDayProblem, model.perDay());
        bind(perProject, perProjectProblem, model.perProject());
        commitWhenLeft(address, resetAddress);
        commitWhenLeft(perDay);
        commitWhenLeft(perProject);
        offerTextSizes();
        ToggleGroup looks = new ToggleGroup();
        bind(looks, dark, model.appearanceProperty(), Appearance.DARK);
        bind(looks, light, model.appearanceProperty(), Appearance.LIGHT);
        bind(looks, system, model.appearanceProperty(), Appearance.SYSTEM);
        language.getItems().setAll(Language.values());
        language.setConverter(new LanguageNames(texts));
        language.valueProperty().bindBidirectional(model.languageProperty());
    }

    /** Puts the caret into a section. */
    void focus(SettingsSection section) {
        switch (section) {
            case ACCOUNT -> keyController.focus();
            case LIMITS -> perDay.requestFocus();
        }
    }

    /** What is typed counts from now on, as the settings are closed. */
    void commit() {
        model.commit();
    }

    /**
     * What is typed counts once the focus is on none of these any more; the way to the button that takes a typed
     * address back is not the end of typing, and neither is another window in front.
     */
    private void commitWhenLeft(Node... together) {
        for (Node node : together) {
            node.focusedProperty().addListener((_, _, focused) -> {
                boolean left = node.getScene() != null
                        && !Arrays.asList(together).contains(node.getScene().getFocusOwner());
                if (!focused && left) {
                    model.commit();
                }
            });
        }
    }

    private void offerTextSizes() {
        textSize.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable TextSize size) {
                return size == null ? "" : name(size);
            }

            @Override
            public TextSize fromString(String name) {
                throw new UnsupportedOperationException("sizes are chosen, not typed");
            }
        });
        textSize.getItems().setAll(TextSize.values());
        textSize.valueProperty().bindBidirectional(model.textSizeProperty());
    }

    private String name(TextSize size) {
        OptionalDouble factor = size.factor();
        return factor.isPresent()
                ? texts.get("settings.looks.textSize.factor", factor.getAsDouble())
                : texts.get("settings.looks.textSize.system");
    }

    private void bindAddress() {
        address.textProperty().bindBidirectional(model.addressProperty());
        address.setDisable(model.givenAddress().isPresent());
        address.setOnAction(_ -> model.commit());
        resetAddress
                .visibleProperty()
                .bind(model.addressProperty()
                        .isNotEqualTo(ServiceSettings.STANDARD.address().toString()));
        resetAddress.managedProperty().bind(resetAddress.visibleProperty());
        mark(address, addressProblem, model.addressProblemProperty());
        Presence.set(addressGiven, model.givenAddress().isPresent());
        model.givenAddress()
                .ifPresent(given -> addressGiven.setText(
                        texts.get("settings.service.given", ServiceSettings.ADDRESS_VARIABLE, given)));
    }

    private void bind(TextField field, Label problem, MoneyText amount) {
        field.setOnAction(_ -> model.commit());
        field.textProperty().bindBidirectional(amount.textProperty());
        mark(field, problem, amount.problemProperty());
    }

    private static void mark(TextField field, Label line, ReadOnlyObjectProperty<Optional<String>> problem) {
        problem.subscribe(sentence -> {
            Presence.set(line, sentence.isPresent());
            line.setText(sentence.orElse(""));
            field.getStyleClass().remove("wrong");
            sentence.ifPresent(_ -> field.getStyleClass().add("wrong"));
        });
    }

    private static <T, B extends Node & Toggle> void bind(
            ToggleGroup group, B button, ObjectProperty<T> chosen, T value) {
        button.setToggleGroup(group);
        chosen.subscribe(now -> button.setSelected(value.equals(now)));
        button.selectedProperty().subscribe(selected -> {
            if (selected) {
                chosen.set(value);
            } else if (group.getSelectedToggle() == null && value.equals(chosen.get())) {
                button.setSelected(true);
            }
        });
    }

    @FXML
    private void resetAddress() {
        model.resetAddress();
    }
}
