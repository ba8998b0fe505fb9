package studio.slateroom.ui.library;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.fx.Hint;
import studio.slateroom.ui.fx.Pictures;
import studio.slateroom.ui.library.TakesViewModel.TakeRow;

/** A take as its poster, with the way on from its end. */
final class TakeCard extends StackPane {

    static final double POSTER_WIDTH = 128;
    static final double POSTER_HEIGHT = 72;
    private static final double EDGE = 4;

    /** From the card's upper edge to within the poster, which is centred in it together with its title. */
    private static final double UPPER_EDGE = 12;

    private final Texts texts;
    private final Button play;
    private final Button next = new Button(null, new FontIcon("mdi2m-movie-plus-outline"));
    private final MenuItem nextEntry = new MenuItem();
    private final Hint nextHint = new Hint("");

    TakeCard(TakeRow row, String title, Hint hint, Texts texts) {
        this.texts = texts;
        getStyleClass().add("take");
        setUserData(row.take().file());
        play = new Button(title, poster(row));
        play.getStyleClass().add("take-card");
        play.setContentDisplay(ContentDisplay.TOP);
        play.setTooltip(hint);
        next.getStyleClass().add("take-next");
        next.setAccessibleText(texts.get("library.take.continue"));
        // A button that cannot be pressed shows no hint, so that the reason belongs to what is around it.
        StackPane spot = new StackPane(next);
        spot.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Tooltip.install(spot, nextHint);
        StackPane.setAlignment(spot, Pos.TOP_RIGHT);
        StackPane.setMargin(spot, new Insets(UPPER_EDGE, EDGE, EDGE, EDGE));
        getChildren().setAll(play, spot);
    }

    void onPlay(Runnable action) {
        play.setOnAction(_ -> action.run());
    }

    void onContinue(Runnable action) {
        next.setOnAction(_ -> action.run());
        nextEntry.setText(texts.get("library.take.continue"));
        nextEntry.setOnAction(_ -> action.run());
        MenuItem playEntry = new MenuItem(texts.get("library.take.play"));
        playEntry.setOnAction(_ -> play.fire());
        play.setContextMenu(new ContextMenu(playEntry, nextEntry));
    }

    /** Shows whether the take can be gone on from. */
    void judge(Optional<String> refusal) {
        next.setDisable(refusal.isPresent());
        nextEntry.setDisable(refusal.isPresent());
        nextHint.setText(refusal.orElseGet(() -> texts.get("library.take.continue.hint")));
    }

    private static Node poster(TakeRow row) {
        StackPane poster = new StackPane();
        poster.getStyleClass().add("take-poster");
        poster.setMinSize(POSTER_WIDTH, POSTER_HEIGHT);
        poster.setMaxSize(POSTER_WIDTH, POSTER_HEIGHT);
        if (row.awaited()) {
            poster.getStyleClass().add("skeleton");
            return poster;
        }
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
        return poster;
    }
}
