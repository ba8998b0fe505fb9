package studio.slateroom.ui.updates;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.fx.Presence;
import studio.slateroom.updates.Release;

/** Binds the bar about updates. */
public final class UpdateNoticeController {

    private final UpdatesViewModel model;
    private final Texts texts;

    @FXML
    private Node bar;

    @FXML
    private Label words;

    @FXML
    private Button yes;

    @FXML
    private Button no;

    @FXML
    private Button close;

    /** A controller for this view model. */
    public UpdateNoticeController(UpdatesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        model.noticeProperty().subscribe(this::show);
    }

    private void show(UpdateNotice notice) {
        boolean question = notice instanceof UpdateNotice.Question;
        boolean newer = notice instanceof UpdateNotice.Newer;
        Presence.set(bar, !(notice instanceof UpdateNotice.Nothing));
        Presence.set(yes, question || newer);
        Presence.set(no, question || newer);
        Presence.set(close, !question);
        words.setText(
                switch (notice) {
                    case UpdateNotice.Nothing() -> "";
                    case UpdateNotice.Question() -> texts.get("updates.question.text");
                    case UpdateNotice.Newer(Release release) ->
                        texts.get("updates.newer.text", release.version().toString());
                    case UpdateNotice.Newest() -> texts.get("updates.newest.text");
                    case UpdateNotice.Unknown() -> texts.get("updates.unknown.text");
                });
        yes.setText(texts.get(question ? "updates.question.allow" : "updates.newer.show"));
        no.setText(texts.get(question ? "updates.question.decline" : "updates.newer.refuse"));
    }

    @FXML
    private void accept() {
        if (model.noticeProperty().get() instanceof UpdateNotice.Question) {
            model.allow();
        } else {
            model.showRelease();
        }
    }

    @FXML
    private void refuse() {
        if (model.noticeProperty().get() instanceof UpdateNotice.Question) {
            model.decline();
        } else {
            model.refuse();
        }
    }

    @FXML
    private void dismiss() {
        model.dismiss();
    }
}
