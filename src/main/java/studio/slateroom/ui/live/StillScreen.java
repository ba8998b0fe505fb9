package studio.slateroom.ui.live;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import studio.slateroom.media.Picture;
import studio.slateroom.provider.live.LiveDraft;
import studio.slateroom.ui.fx.Pictures;
import studio.slateroom.ui.fx.UiTasks;
import studio.slateroom.ui.player.Screen;

/** Frames of drafts, drawn one by one, in front of the screen of a player. Lives on the UI thread. */
final class StillScreen implements Screen {

    private final Screen behind;
    private final UiTasks tasks;
    private final Predicate<LiveDraft> wanted;
    private final Consumer<Exception> failed;
    private final ReadOnlyObjectWrapper<@Nullable Image> picture = new ReadOnlyObjectWrapper<>();
    private @Nullable Image still;
    private boolean drawing;
    private @Nullable Runnable next;

    /**
     * A screen without a still.
     *
     * @param wanted whether a frame of a draft, once drawn, is still to be seen
     * @param failed told why one could not be drawn
     */
    StillScreen(Screen behind, UiTasks tasks, Predicate<LiveDraft> wanted, Consumer<Exception> failed) {
        this.behind = behind;
        this.tasks = tasks;
        this.wanted = wanted;
        this.failed = failed;
        behind.pictureProperty().subscribe(_ -> update());
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable Image> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** Puts a frame before the screen behind. */
    void show(Picture frame) {
        still = Pictures.image(frame);
        update();
    }

    /** Lets the screen behind be seen. */
    void uncover() {
        still = null;
        update();
    }

    /** Draws the frame at an instant; of those asked for while one is being drawn, only the last. */
    void draw(LiveDraft of, Duration at) {
        if (drawing) {
            next = () -> draw(of, at);
            return;
        }
        drawing = true;
        tasks.run(
                () -> of.frameAt(at),
                frame -> {
                    if (wanted.test(of)) {
                        show(frame);
                    }
                    drawn();
                },
                e -> {
                    failed.accept(e);
                    drawn();
                });
    }

    private void drawn() {
        drawing = false;
        Runnable waiting = next;
        next = null;
        if (waiting != null) {
            waiting.run();
        }
    }

    private void update() {
        picture.set(still == null ? behind.pictureProperty().get() : still);
    }
}
