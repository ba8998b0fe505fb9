package studio.slateroom.ui.library;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.slateroom.media.Picture;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.fx.Hint;
import studio.slateroom.ui.fx.Pictures;
import studio.slateroom.ui.fx.Presence;
import studio.slateroom.ui.live.LiveViewModel;

/** The live draft beside the takes. It is no take: it can only be looked at. */
final class DraftCard extends StackPane {

    private static final PseudoClass PLAYING = PseudoClass.getPseudoClass("current");

    private final ImageView picture = new ImageView();

    DraftCard(LiveViewModel live, Texts texts) {
        getStyleClass().add("take");
        picture.setPreserveRatio(true);
        picture.setFitWidth(TakeCard.POSTER_WIDTH);
        picture.setFitHeight(TakeCard.POSTER_HEIGHT);
        StackPane poster = new StackPane(new FontIcon("mdi2a-access-point"), picture);
        poster.getStyleClass().add("take-poster");
        poster.setMinSize(TakeCard.POSTER_WIDTH, TakeCard.POSTER_HEIGHT);
        poster.setMaxSize(TakeCard.POSTER_WIDTH, TakeCard.POSTER_HEIGHT);
        Button show = new Button(texts.get("live.card.title"), poster);
        show.setId("live-draft");
        show.getStyleClass().add("take-card");
        show.setContentDisplay(ContentDisplay.TOP);
        show.setTooltip(new Hint(texts.get("live.card.hint")));
        show.setOnAction(_ -> live.choose());
        getChildren().setAll(show);
        live.onProperty().subscribe(on -> Presence.set(this, on));
        live.shownProperty().subscribe(shown -> pseudoClassStateChanged(PLAYING, shown));
        live.stillProperty().subscribe(this::show);
    }

    private void show(Optional<Picture> still) {
        picture.setImage(still.map(Pictures::image).orElse(null));
    }
}
