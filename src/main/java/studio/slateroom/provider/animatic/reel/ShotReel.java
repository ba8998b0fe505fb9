package studio.slateroom.provider.animatic.reel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.media.MediaException;
import studio.slateroom.provider.animatic.camera.Nudge;
import studio.slateroom.provider.animatic.cut.Change;
import studio.slateroom.provider.animatic.frame.YuvFrame;
import studio.slateroom.script.camera.Transition;

/** All that one shot shows, one thing after the other with short dissolves between them. For one thread. */
public final class ShotReel implements View {

    private final List<Part> parts;
    private final List<@Nullable View> open;
    private final FrameSize size;
    private @Nullable YuvFrame other;

    /**
     * A reel that opens what it shows when it comes to it, and closes what has gone.
     *
     * @param parts what is shown, in order, from 1; the first from frame 0 on
     */
    public ShotReel(List<Part> parts, FrameSize size) {
        this.parts = List.copyOf(parts);
        this.open = new ArrayList<>();
        parts.forEach(_ -> open.add(null));
        this.size = size;
    }

    /**
     * A part of a reel.
     *
     * @param from the frame in the shot with which it begins
     * @param blend how many frames it takes to take over from the part before
     */
    public record Part(int from, int blend, View.Opener view) {}

    @Override
    public void draw(int number, Nudge nudge, YuvFrame frame) throws MediaException {
        int index = parts.size() - 1;
        while (index > 0 && parts.get(index).from() > number) {
            index--;
        }
        Part part = parts.get(index);
        boolean blends = index > 0 && number < part.from() + part.blend();
        closeAllBut(blends ? index - 1 : index, index);
        opened(index, number).draw(number, nudge, frame);
        if (blends) {
            YuvFrame before = Objects.requireNonNullElseGet(other, () -> new YuvFrame(size));
            other = before;
            opened(index - 1, number).draw(number, nudge, before);
            new Change(Transition.DISSOLVE, part.blend(), 2 * part.blend()).apply(number - part.from(), frame, before);
        }
    }

    private View opened(int index, int number) throws MediaException {
        View view = open.get(index);
        if (view == null) {
            view = parts.get(index).view().open(number);
            open.set(index, view);
        }
        return view;
    }

    private void closeAllBut(int first, int last) {
        for (int i = 0; i < open.size(); i++) {
            View view = open.get(i);
            if (view != null && (i < first || i > last)) {
                view.close();
                open.set(i, null);
            }
        }
    }

    @Override
    public void close() {
        closeAllBut(-1, -1);
    }
}
