package studio.slateroom.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import studio.slateroom.settings.Engine;
import studio.slateroom.settings.Settings;
import studio.slateroom.ui.player.PlayerState;
import studio.slateroom.ui.settings.SettingsSection;

/**
 * A walk through the whole studio without a user, during which the JVM learns what to keep at hand for the next start.
 * It takes place when the system property {@value #PROPERTY} is set, over the sample project in a folder of its own,
 * buys nothing, and ends the program.
 */
final class Rehearsal {

    static final String PROPERTY = "slateroom.rehearsal";

    private static final Logger LOG = System.getLogger(Rehearsal.class.getName());
    private static final Duration BEAT = Duration.ofMillis(250);

    /** Two minutes, of which the rendering of a clip takes the most. */
    private static final int MOST_BEATS = 480;

    private final Scene scene;
    private final StudioGraph studio;
    private final Deque<Act> acts;
    private int beats;

    /**
     * A part of the walk.
     *
     * @param due whether it can begin
     * @param deed what is done
     */
    private record Act(BooleanSupplier due, Runnable deed) {}

    private Rehearsal(Scene scene, StudioGraph studio) {
        this.scene = scene;
        this.studio = studio;
        StudioModels models = studio.models();
        acts = new ArrayDeque<>(List.of(
                new Act(() -> !models.editor.scriptProperty().get().isEmpty(), this::write),
                new Act(() -> true, () -> models.find.open(true)),
                new Act(() -> true, models.completion::ask),
                new Act(() -> true, () -> models.help.openProperty().set(true)),
                new Act(() -> true, () -> models.help.openProperty().set(false)),
                new Act(() -> true, () -> studio.openSettings(SettingsSection.ACCOUNT)),
                new Act(() -> true, this::closeOthers),
                new Act(
                        () -> !models.generate.draftBlockedProperty().get(),
                        () -> models.generate.order(Engine.ANIMATIC)),
                new Act(() -> !models.takes.rowsProperty().get().isEmpty(), studio.player()::togglePlay),
                new Act(() -> studio.player().stateProperty().get() == PlayerState.PLAYING, this::end)));
    }

    /** Begins the walk, if one is asked for; the window has to be whole. */
    static void begin(Scene scene, StudioGraph studio) {
        if (System.getProperty(PROPERTY) != null) {
            // The tour would take the keys.
            studio.services().change(Settings::withTour);
            new Rehearsal(scene, studio).next();
        }
    }

    private void next() {
        beats++;
        if (beats > MOST_BEATS) {
            LOG.log(Level.WARNING, "the rehearsal got stuck with {0} acts to go", acts.size());
            end();
        } else if (acts.isEmpty()) {
            LOG.log(Level.INFO, "the rehearsal is over");
        } else {
            if (acts.getFirst().due().getAsBoolean()) {
                acts.removeFirst().deed().run();
            }
            studio.services().tasks().settle(this, BEAT, this::next);
        }
    }

    private void write() {
        Node script = scene.lookup("#script");
        script.requestFocus();
        for (String letter : List.of("x", "y", " ")) {
            Event.fireEvent(
                    script,
                    new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false));
        }
    }

    private void closeOthers() {
        List.copyOf(Window.getWindows()).stream()
                .filter(window -> !window.equals(scene.getWindow()))
                .forEach(Window::hide);
    }

    private void end() {
        acts.clear();
        Window window = scene.getWindow();
        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }
}
