package studio.slateroom.ui.diagnosis;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.slateroom.diagnosis.Finding;
import studio.slateroom.diagnosis.Remedy;
import studio.slateroom.platform.Texts;

/** A check on the page: its mark, what it is about, what it found and what can be done. */
final class CheckView extends HBox {

    private final DiagnosisViewModel model;
    private final Texts texts;
    private final String subject;
    private final FontIcon mark = new FontIcon();
    private final VBox words = new VBox();

    @SuppressWarnings("this-escape") // What is called is final, and the class is.
    CheckView(CheckRow row, DiagnosisViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        subject = model.subject(row);
        getStyleClass().add("check");
        words.getStyleClass().add("check-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(mark, words);
        row.findingProperty().subscribe(this::show);
    }

    private void show(Optional<Finding> finding) {
        mark.getStyleClass().removeAll("check-fine", "check-trouble", "check-unknown", "check-waiting");
        finding.ifPresentOrElse(this::show, () -> {
            mark("mdi2d-dots-horizontal", "check-waiting", "diagnosis.state.waiting");
            words.getChildren().setAll(line(subject, "check-subject"));
        });
    }

    private void show(Finding finding) {
        words.getChildren().setAll(line(subject, "check-subject"), line(model.say(finding.says()), "check-says"));
        switch (finding) {
            case Finding.Fine _ -> mark("mdi2c-check-circle-outline", "check-fine", "diagnosis.state.fine");
            case Finding.Unknown _ -> mark("mdi2h-help-circle-outline", "check-unknown", "diagnosis.state.unknown");
            case Finding.Trouble trouble -> {
                Remedy remedy = trouble.remedy();
                mark("mdi2a-alert-outline", "check-trouble", "diagnosis.state.trouble");
                words.getChildren().add(line(model.say(remedy.advice()), "check-remedy"));
                remedy.step().ifPresent(step -> words.getChildren().add(button(step, model::take)));
            }
        }
    }

    private void mark(String icon, String styleClass, String state) {
        mark.setIconLiteral(icon);
        mark.getStyleClass().add(styleClass);
        mark.setAccessibleText(texts.get(state));
        setAccessibleText(texts.get(state) + ": " + subject);
    }

    private Node button(Remedy.Step step, Consumer<Remedy.Step> take) {
        Button button = new Button(texts.get(
                switch (step) {
                    case Remedy.Step.Copy _ -> "diagnosis.step.copy";
                    case Remedy.Step.OpenFolder _ -> "diagnosis.step.folder";
                    case Remedy.Step.OpenPage _ -> "diagnosis.step.page";
                    case Remedy.Step.OpenSettings _ -> "diagnosis.step.settings";
                }));
        button.getStyleClass().add("check-step");
        button.setAccessibleHelp(subject);
        button.setOnAction(_ -> {
            take.accept(step);
            if (step instanceof Remedy.Step.Copy) {
                button.setText(texts.get("diagnosis.step.copied"));
            }
        });
        return button;
    }

    private static Label line(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
