package studio.slateroom.ui.player;

import java.time.Duration;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import studio.slateroom.ui.command.Command;
import studio.slateroom.ui.command.Place;

/**
 * What is done with the clip in the player, by the keys that editing programs have for it.
 *
 * <p>Nothing here plays backward, since the player cannot: J slows down what plays faster, and else goes back by a
 * second, from where it plays on. J and L with K held down go frame by frame, as on a deck.
 */
public final class PlayerCommands {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final double LOUDER = 0.1;

    private final PlayerViewModel model;
    private final BooleanBinding ready;

    /** The commands of this view model. */
    public PlayerCommands(PlayerViewModel model) {
        this.model = model;
        ready = Bindings.createBooleanBinding(() -> model.stateProperty().get().isReady(), model.stateProperty());
    }

    /** Whether a command still makes sense where there is nothing but the picture. */
    static boolean isMeant(Command command) {
        return command.menu().equals("playback");
    }

    /** What moves the clip. */
    public List<Command> transport() {
        return List.of(
                ready("playback.toggle")
                        .keys("F9")
                        .also(Place.PLAYBACK, "Space")
                        .once()
                        .does(model::togglePlay),
                ready("playback.slower").keys(Place.PLAYBACK, "J").does(model::shuttleBack),
                ready("playback.pause")
                        .keys(Place.PLAYBACK, "K")
                        .once()
                        .released(model::letGo)
                        .does(model::hold),
                ready("playback.faster").keys(Place.PLAYBACK, "L").does(model::shuttleForth),
                ready("playback.frameBack")
                        .keys(Place.PLAYER, "Left")
                        .also(Place.PLAYBACK, "Comma")
                        .does(model::stepBackward),
                ready("playback.frameForth")
                        .keys(Place.PLAYER, "Right")
                        .also(Place.PLAYBACK, "Period")
                        .does(model::stepForward),
                ready("playback.secondBack")
                        .keys(Place.PLAYER, "Shift+Left")
                        .also(Place.PLAYBACK, "Shift+Comma")
                        .does(() -> model.skip(SECOND.negated())),
                ready("playback.secondForth")
                        .keys(Place.PLAYER, "Shift+Right")
                        .also(Place.PLAYBACK, "Shift+Period")
                        .does(() -> model.skip(SECOND)),
                ready("playback.start").keys(Place.PLAYBACK, "Home").does(model::toStart),
                ready("playback.end").keys(Place.PLAYBACK, "End").does(model::toEnd));
    }

    /** How the clip is seen and heard. */
    public List<Command> manner() {
        return List.of(
                Command.named("playback.loop").keys(Place.PLAYER, "R").toggles(model.loopProperty()),
                Command.named("playback.captions").keys(Place.PLAYER, "C").toggles(model.captionsProperty()),
                Command.named("playback.normalSpeed")
                        .keys(Place.PLAYER, "1")
                        .does(() -> model.rateProperty().set(1)),
                Command.named("playback.mute").keys(Place.PLAYER, "M").toggles(model.mutedProperty()),
                Command.named("playback.louder").keys(Place.PLAYER, "Up").does(() -> louder(LOUDER)),
                Command.named("playback.softer").keys(Place.PLAYER, "Down").does(() -> louder(-LOUDER)),
                Command.named("playback.openElsewhere")
                        .when(Bindings.createBooleanBinding(
                                () -> model.clipProperty().get().isPresent(), model.clipProperty()))
                        .does(model::openElsewhere),
                Command.named("playback.fullScreen")
                        .keys("F11")
                        .also(Place.PLAYBACK, "F")
                        .does(model::toggleFullScreen));
    }

    private Command.Builder ready(String id) {
        return Command.named(id).when(ready);
    }

    private void louder(double by) {
        model.volumeProperty().set(Math.clamp(model.volumeProperty().get() + by, 0, 1));
    }
}
