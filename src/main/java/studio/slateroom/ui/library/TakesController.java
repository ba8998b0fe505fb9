package studio.slateroom.ui.library;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.slateroom.ui.fx.Hint;
import studio.slateroom.ui.fx.Pictures;
import studio.slateroom.ui.library.TakesViewModel.TakeRow;

/** Shows the takes as a strip of posters. */
public final class TakesController {

    private static final PseudoClass PLAYING = PseudoClass.getPseudoClass("current");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT);
    private static final double POSTER_WIDTH = 128;
    private static final double POSTER_HEIGHT = 72;

    private final TakesViewModel model;

    @FXML
    private HBox strip;

    @FXML
    private Label empty;

    /** A controller for this view model. */
    public TakesController(TakesViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.rowsProperty().subscribe(this::show);
        model.playingProperty().subscribe(this::mark);
    }

    private void show(List<TakeRow> rows) {
        empty.setVisible(rows.isEmpty());
        strip.getChildren().setAll(rows.stream().map(this::card).toList());
        mark(model.playingProperty().get());
    }

    private void mark(Optional<Path> playing) {
        for (Node card : strip.getChildren()) {
            boolean current = playing.isPresent() && playing.get().equals(card.getUserData());
            card.pseudoClassStateChanged(PLAYING, current);
        }
    }

    private Node card(TakeRow row) {
        StackPane poster = new StackPane();
        poster.getStyleClass().add("take-poster");
        poster.setMinSize(POSTER_WIDTH, POSTER_HEIGHT);
        poster.setMaxSize(POSTER_WIDTH, POSTER_HEIGHT);
        poster.getChildren()
                .setAll(row.poster()
                        .<Node>map(picture -> {
                            ImageView view = new ImageView(Pictures.image(picture));
                            view.setPreserveRatio(true);
                            view.setFitWidth(POSTER_WIDTH);
                            view.setFitHeight(POSTER_HEIGHT);
                            return view;
                        })
                        .orElseGet(() -> new FontIcon("mdi2m-movie-open-outline")));
        Button card = new Button(model.title(row.take()), poster);
        card.getStyleClass().add("take-card");
        card.setContentDisplay(ContentDisplay.TOP);
        card.setUserData(row.take().file());
        card.setOnAction(_ -> model.play(row));
        card.setTooltip(new Hint(TIME.format(row.take().recipe().finished().atZone(ZoneId.systemDefault())) + "\n"
                + row.take().file().getFileName()));
        return card;
    }
}
