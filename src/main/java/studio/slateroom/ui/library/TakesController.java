package studio.slateroom.ui.library;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.fx.Hint;
import studio.slateroom.ui.fx.Presence;
import studio.slateroom.ui.library.TakesViewModel.TakeRow;
import studio.slateroom.ui.live.LiveViewModel;

/** Shows the takes as a strip of posters. */
public final class TakesController {

    private static final PseudoClass PLAYING = PseudoClass.getPseudoClass("current");

    private final TakesViewModel model;
    private final Continuation continuation;
    private final Node draft;
    private final Texts texts;
    private final DateTimeFormatter time;

    @FXML
    private HBox strip;

    @FXML
    private Label fault;

    @FXML
    private Label empty;

    /**
     * A controller for this view model.
     *
     * @param continuation goes on from a take
     * @param live stands beside the takes
     */
    public TakesController(TakesViewModel model, Continuation continuation, LiveViewModel live, Texts texts) {
        this.model = model;
        this.continuation = continuation;
        this.draft = new DraftCard(live, texts);
        this.texts = texts;
        this.time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(texts.region());
    }

    @FXML
    private void initialize() {
        model.rowsProperty().subscribe(this::show);
        model.playingProperty().subscribe(this::mark);
        continuation.faultProperty().subscribe(reason -> {
            fault.setText(reason.orElse(""));
            Presence.set(fault, reason.isPresent());
        });
        continuation.refusalProperty().subscribe(_ -> strip.getChildren().forEach(this::judge));
    }

    private void show(List<TakeRow> rows) {
        Stream<Node> shown = rows.isEmpty() ? Stream.of(empty) : rows.stream().map(this::card);
        strip.getChildren().setAll(Stream.concat(Stream.of(draft), shown).toList());
        mark(model.playingProperty().get());
    }

    private void mark(Optional<Path> playing) {
        for (Node card : strip.getChildren()) {
            if (card instanceof TakeCard) {
                boolean current = playing.isPresent() && playing.get().equals(card.getUserData());
                card.pseudoClassStateChanged(PLAYING, current);
            }
        }
    }

    private void judge(Node card) {
        if (card instanceof TakeCard take) {
            take.judge(continuation.refusalProperty().get());
        }
    }

    private Node card(TakeRow row) {
        Hint hint = new Hint(time.format(row.take().recipe().finished().atZone(ZoneId.systemDefault())) + "\n"
                + row.take().file().getFileName());
        TakeCard card = new TakeCard(row, model.title(row.take()), hint, texts);
        card.onPlay(() -> model.play(row));
        card.onContinue(() -> continuation.from(row.take()));
        judge(card);
        return card;
    }
}
