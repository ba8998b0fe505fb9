package studio.slateroom.ui.queue;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.slateroom.jobs.JobState;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.fx.Presence;

/** A job in the list: what it is, how it stands, and what can be done about it. */
final class JobCell extends ListCell<JobRow> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);

    private final QueueViewModel model;
    private final FontIcon icon = new FontIcon();
    private final Label title = new Label();
    private final Label time = new Label();
    private final Label status = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Button show;
    private final Button retry;
    private final Button cancel;
    private final Button dismiss;
    private final HBox row;

    JobCell(QueueViewModel model, Texts texts) {
        this.model = model;
        show = button(texts.get("queue.job.show"), () -> model.show(getItem()));
        retry = button(texts.get("queue.job.retry"), () -> model.retry(getItem()));
        cancel = button(texts.get("queue.job.cancel"), () -> model.cancel(getItem()));
        dismiss = button(texts.get("queue.job.dismiss"), () -> model.dismiss(getItem()));
        title.getStyleClass().add("job-title");
        time.getStyleClass().add("pane-note");
        status.getStyleClass().add("job-status");
        status.setWrapText(true);
        status.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(status, Priority.ALWAYS);
        title.setMinWidth(Region.USE_PREF_SIZE);
        time.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(icon, title, time, progress, status, show, retry, cancel, dismiss);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("job-row");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable JobRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        title.setText(item.job().order().title());
        time.setText(TIME.format(item.job().created().atZone(ZoneId.systemDefault())));
        status.setText(model.status(item));
        status.getStyleClass().remove("text-danger");
        if (item.job().state() instanceof JobState.Failed) {
            status.getStyleClass().add("text-danger");
        }
        icon.setIconLiteral(icon(item.job().state()));
        progress.setProgress(item.fraction());
        Presence.set(progress, item.progress().isPresent());
        Presence.set(show, item.canShow());
        Presence.set(retry, item.canRetry());
        Presence.set(cancel, item.canCancel());
        Presence.set(dismiss, item.canDismiss());
        setGraphic(row);
    }

    private static String icon(JobState state) {
        return switch (state) {
            case JobState.Succeeded _ -> "mdi2c-check-circle-outline";
            case JobState.Failed _ -> "mdi2a-alert-circle-outline";
            case JobState.Cancelled _ -> "mdi2c-cancel";
            case JobState.Unknown _ -> "mdi2h-help-circle-outline";
            case JobState.Queued _ -> "mdi2t-timer-sand-empty";
            case JobState.Uploading _, JobState.Submitting _, JobState.Remote _, JobState.Downloading _ ->
                "mdi2p-progress-clock";
        };
    }

    private static Button button(String text, Runnable action) {
        Button button = new Button(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
