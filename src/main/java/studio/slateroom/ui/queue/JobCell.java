package studio.slateroom.ui.queue;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.slateroom.jobs.JobState;
import studio.slateroom.platform.Texts;
import studio.slateroom.provider.FaultAction;
import studio.slateroom.ui.fx.Hint;
import studio.slateroom.ui.fx.Motion;
import studio.slateroom.ui.fx.Presence;
import studio.slateroom.ui.fx.WrappingCell;

/** A job in the list: what it is, how it stands, what it costs, and what can be done about it. */
final class JobCell extends WrappingCell<JobRow> {

    private static final double STATUS_WIDTH = 200;
    private static final double TITLE_WIDTH = 128;
    private static final double TIME_WIDTH = 56;

    private final QueueViewModel model;
    private final JobWords words;
    private final FontIcon icon = new FontIcon();
    private final Label title = label("job-title");
    private final Label time = label("pane-note");
    private final Label status = new Label();
    private final Label money = label("job-money");
    private final ProgressBar progress = new ProgressBar();
    private final Button up;
    private final Button down;
    private final Button show;
    private final Button remedy = button(() -> row().remedy().ifPresent(this::perform));
    private final Button next = button(() -> row().next().ifPresent(this::perform));
    private final Button cancel = button(() -> actions().cancel(row().job()));
    private final Button dismiss;
    private final HBox row;

    /** A cell that says what it says anew at each tick. */
    JobCell(QueueViewModel model, Texts texts, ObservableValue<Number> tick) {
        this.model = model;
        this.words = model.words();
        up = icon("mdi2c-chevron-up", texts.get("queue.job.up"), () -> actions().moveUp(row().job(), 1));
        down = icon(
                "mdi2c-chevron-down",
                texts.get("queue.job.down"),
                () -> actions().moveUp(row().job(), -1));
        dismiss = icon(
                "mdi2c-close", texts.get("queue.job.dismiss"), () -> actions().dismiss(row().job()));
        show = button(() -> model.show(row()));
        show.setText(texts.get("queue.job.show"));
        title.setPrefWidth(TITLE_WIDTH);
        title.setMinWidth(TITLE_WIDTH);
        time.setMinWidth(TIME_WIDTH);
        status.getStyleClass().add("job-status");
        status.setWrapText(true);
        status.setMinWidth(STATUS_WIDTH);
        status.setMinHeight(Region.USE_PREF_SIZE);
        status.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(status, Priority.ALWAYS);
        row = new HBox(icon, title, time, progress, status, money, show, remedy, next, up, down, cancel, dismiss);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("job-row");
        tick.addListener(_ -> tell());
    }

    @Override
    protected void updateItem(@Nullable JobRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(item.job().order().title());
        time.setText(words.created(item.job()));
        status.setText(words.status(item));
        status.getStyleClass().removeAll("text-danger", "text-warning");
        tone(item).ifPresent(status.getStyleClass()::add);
        money.setText(words.money(item));
        icon.setIconLiteral(icon(item));
        Motion.show(progress, item.fraction());
        Presence.set(money, !money.getText().isEmpty());
        Presence.set(progress, item.progress().isPresent() && item.givesUp().isEmpty());
        showButtons(item);
        speak();
        setGraphic(row);
    }

    private void showButtons(JobRow item) {
        offer(remedy, item, item.remedy());
        offer(next, item, item.next());
        cancel.setText(words.cancel(item));
        Presence.set(up, item.canMove());
        Presence.set(down, item.canMove());
        Presence.set(show, item.canShow());
        Presence.set(cancel, item.canCancel());
        Presence.set(dismiss, item.canDismiss());
    }

    private void offer(Button button, JobRow item, Optional<FaultAction> action) {
        Presence.set(button, action.isPresent());
        button.setText(action.map(one -> words.remedy(item, one)).orElse(""));
    }

    private void tell() {
        JobRow item = getItem();
        if (item != null && item.ticks()) {
            status.setText(words.status(item));
            speak();
        }
    }

    private void speak() {
        setAccessibleText(Stream.of(title, time, status, money)
                .map(Label::getText)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", ")));
    }

    private void perform(FaultAction action) {
        actions().remedy(row().job(), action);
    }

    private JobActions actions() {
        return model.actions();
    }

    private JobRow row() {
        return getItem();
    }

    private static Optional<String> tone(JobRow item) {
        if (item.job().state() instanceof JobState.Failed) {
            return Optional.of("text-danger");
        }
        boolean warning = item.givesUp().isPresent() || (item.pause().isPresent() && item.canMove());
        return warning ? Optional.of("text-warning") : Optional.empty();
    }

    private static String icon(JobRow item) {
        if (item.givesUp().isPresent()) {
            return "mdi2c-cloud-off-outline";
        }
        return switch (item.job().state()) {
            case JobState.Succeeded _ -> "mdi2c-check-circle-outline";
            case JobState.Failed _ -> "mdi2a-alert-circle-outline";
            case JobState.Cancelled _ -> "mdi2c-cancel";
            case JobState.Unknown _ -> "mdi2h-help-circle-outline";
            case JobState.Queued _ -> "mdi2t-timer-sand-empty";
            case JobState.Uploading _, JobState.Submitting _, JobState.Remote _, JobState.Downloading _ ->
                "mdi2p-progress-clock";
        };
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Button button(Runnable action) {
        Button button = new Button();
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Button icon(String literal, String name, Runnable action) {
        Button button = button(action);
        button.setGraphic(new FontIcon(literal));
        button.getStyleClass().add("flat-icon");
        button.setAccessibleText(name);
        button.setTooltip(new Hint(name));
        return button;
    }
}
