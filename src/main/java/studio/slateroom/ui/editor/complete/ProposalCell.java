package studio.slateroom.ui.editor.complete;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.script.camera.TermKind;
import studio.slateroom.script.complete.Proposal;
import studio.slateroom.ui.fx.Pictures;

/** One proposal: a sign or thumbnail, the words, and what they mean. */
final class ProposalCell extends ListCell<ProposalRow> {

    static final double HEIGHT = 28;
    static final double FILE_HEIGHT = 36;

    private static final double THUMBNAIL_WIDTH = 42;
    private static final double THUMBNAIL_HEIGHT = 28;

    private final Label words = new Label();
    private final Label note = new Label();
    private final StackPane sign = new StackPane();
    private final HBox line = new HBox(sign, words, note);

    ProposalCell(CompletionViewModel model) {
        getStyleClass().add("proposal-cell");
        line.getStyleClass().add("proposal");
        sign.getStyleClass().add("proposal-sign");
        words.getStyleClass().add("proposal-words");
        note.getStyleClass().add("proposal-note");
        words.setMinWidth(Region.USE_PREF_SIZE);
        note.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(note, Priority.ALWAYS);
        // Without this the longest note would widen every row beyond the list.
        setPrefWidth(0);
        setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                model.take(getIndex());
                event.consume();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable ProposalRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        words.setText(row.words());
        note.setText(row.note());
        sign.getChildren()
                .setAll(row.thumbnail()
                        .<Node>map(picture -> Pictures.cover(picture, THUMBNAIL_WIDTH, THUMBNAIL_HEIGHT))
                        .orElseGet(() -> icon(row.proposal())));
        setPrefHeight(row.proposal() instanceof Proposal.OfFile ? FILE_HEIGHT : HEIGHT);
        setAccessibleText(row.words() + ", " + row.note());
        setGraphic(line);
    }

    private static Node icon(Proposal proposal) {
        return new FontIcon(
                switch (proposal) {
                    case Proposal.OfHeader _ -> "mdi2m-movie-open-outline";
                    case Proposal.OfFile cited ->
                        cited.file().kind() == MediaKind.AUDIO ? "mdi2w-waveform" : "mdi2i-image-outline";
                    case Proposal.OfTerm named -> icon(named.term().kind());
                });
    }

    private static String icon(TermKind kind) {
        return switch (kind) {
            case SIZE, FRAMING, LAYOUT -> "mdi2c-crop-free";
            case ANGLE -> "mdi2a-angle-acute";
            case MOVE -> "mdi2v-video-outline";
            case SPEED -> "mdi2s-speedometer";
            case TRANSITION, STRUCTURE -> "mdi2c-content-cut";
            case LENS -> "mdi2c-camera-iris";
            case LIGHT, TEXTURE -> "mdi2l-lightbulb-outline";
        };
    }
}
