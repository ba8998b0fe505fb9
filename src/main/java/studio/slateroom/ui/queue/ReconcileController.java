package studio.slateroom.ui.queue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobId;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.fx.Presence;

/** Binds the list of the jobs of which only the user can say what became of them. */
public final class ReconcileController {

    private static final double MAX_HEIGHT = 220;

    private final QueueViewModel model;
    private final Texts texts;
    private final Map<JobId, ReconcileCard> shown = new LinkedHashMap<>();

    @FXML
    private VBox section;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox cards;

    /** A controller for this view model. */
    public ReconcileController(QueueViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        cards.heightProperty()
                .subscribe(height -> scroll.setPrefViewportHeight(Math.min(height.doubleValue(), MAX_HEIGHT)));
        model.unknownProperty().subscribe(this::show);
    }

    /** A card stays for as long as its job does, with what was typed into it. */
    private void show(List<Job> jobs) {
        Presence.set(section, !jobs.isEmpty());
        List<JobId> ids = jobs.stream().map(Job::id).toList();
        shown.keySet().retainAll(ids);
        jobs.forEach(job -> shown.computeIfAbsent(job.id(), _ -> new ReconcileCard(model, texts))
                .show(job));
        List<ReconcileCard> wanted = ids.stream().map(shown::get).toList();
        if (!cards.getChildren().equals(wanted)) {
            cards.getChildren().setAll(wanted);
        }
    }
}
