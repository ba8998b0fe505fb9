package studio.slateroom.ui.queue;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.slateroom.jobs.Job;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.fx.Presence;

/** A job whose outcome is not known: what happened, what the account says, and what the user can say. */
final class ReconcileCard extends VBox {

    private final QueueViewModel model;
    private final Evidence words;
    private final Label title = new Label();
    private final Label time = new Label();
    private final Label money = new Label();
    private final Label evidence = new Label();
    private final Label remark = new Label();
    private final TextField requestId = new TextField();
    private final Button look;
    private final Button again;
    private @Nullable Job job;

    ReconcileCard(QueueViewModel model, Texts texts) {
        this.model = model;
        this.words = new Evidence(texts);
        look = button(texts.get("queue.unknown.look"), this::look, "flat-text");
        again = button("", () -> model.actions().retry(job()));
        Button site = button(texts.get("queue.unknown.site"), model.actions()::openService, "flat-text");
        Button bought = button(texts.get("queue.unknown.bought"), () -> claim(texts));
        Button notBought = button(
                texts.get("queue.unknown.notBought"), () -> model.actions().notBought(job()));
        requestId.setPromptText(texts.get("queue.unknown.requestId"));
        requestId.setAccessibleText(texts.get("queue.unknown.requestId"));
        requestId.setOnAction(_ -> claim(texts));
        requestId.textProperty().addListener(_ -> complain(""));
        Label what = sentence(new Label(texts.get("queue.unknown.what")));
        Label warning = new Label(texts.get("queue.unknown.warning"));
        title.getStyleClass().add("job-title");
        time.getStyleClass().add("pane-note");
        money.getStyleClass().add("job-money");
        warning.getStyleClass().add("reconcile-warning");
        evidence.getStyleClass().add("reconcile-evidence");
        remark.getStyleClass().add("text-danger");
        getStyleClass().add("reconcile-card");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .setAll(
                        line(new FontIcon("mdi2h-help-circle-outline"), title, time, gap, money),
                        what,
                        line(sentence(evidence), look),
                        line(requestId, bought, notBought, again, site),
                        remark,
                        warning);
        complain("");
    }

    /** Shows a job as it stands now. */
    void show(Job now) {
        job = now;
        title.setText(now.order().title());
        time.setText(model.words().created(now));
        money.setText(model.words().expected(now));
        evidence.setText(words.of(now));
        again.setText(model.words().orderAgain(now));
    }

    private Job job() {
        return Objects.requireNonNull(job);
    }

    private void look() {
        look.setDisable(true);
        model.actions().weigh(job(), () -> look.setDisable(false));
    }

    private void claim(Texts texts) {
        if (!model.actions().claim(job(), requestId.getText())) {
            complain(texts.get("queue.unknown.badId"));
            requestId.requestFocus();
        }
    }

    private void complain(String sentence) {
        remark.setText(sentence);
        Presence.set(remark, !sentence.isEmpty());
        requestId.getStyleClass().remove("wrong");
        if (!sentence.isEmpty()) {
            requestId.getStyleClass().add("wrong");
        }
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("reconcile-line");
        return line;
    }

    private static Label sentence(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Button button(String text, Runnable action, String... styles) {
        Button button = new Button(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll(styles);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
