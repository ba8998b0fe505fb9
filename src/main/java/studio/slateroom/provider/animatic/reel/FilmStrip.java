package studio.slateroom.provider.animatic.reel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.slateroom.media.FilmCut;
import studio.slateroom.media.FilmReader;
import studio.slateroom.media.MediaException;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.animatic.frame.YuvPanel;

/**
 * A film of which any picture can be had. Going forward costs a read for each picture and keeps one; going back opens
 * the film again some pictures earlier and keeps those. For one thread.
 */
public final class FilmStrip implements AutoCloseable {

    /** How many pictures are kept when somebody goes back: some 25 MB for a clip of 720 lines. */
    private static final int BACKWARD = 12;

    private final FilmReader reader;
    private final Path file;
    private final FilmCut cut;
    private final CancelToken cancel;
    private final List<Slot> slots = new ArrayList<>();
    private int kept = 1;
    private FilmReader.@Nullable Film film;
    private int next;

    /** A strip that opens its film when its first picture is wanted. */
    public FilmStrip(FilmReader reader, Path file, FilmCut cut, CancelToken cancel) {
        this.reader = reader;
        this.file = file;
        this.cut = cut;
        this.cancel = cancel;
    }

    /** A place for a picture. */
    private static final class Slot {
        private final byte[][] planes;
        private final YuvPanel panel;
        private int picture = -1;

        Slot(int width, int height) {
            int chroma = (width / 2) * (height / 2);
            planes = new byte[][] {new byte[width * height], new byte[chroma], new byte[chroma]};
            panel = YuvPanel.planar(planes, width, height);
        }
    }

    /**
     * A picture of the film; behind its end the last one.
     *
     * @param picture counted from the cut's beginning
     * @return the same pixels until the next call
     * @throws MediaException when the film cannot be read
     */
    public YuvPanel at(int picture) throws MediaException {
        for (Slot slot : slots) {
            if (slot.picture == picture) {
                return slot.panel;
            }
        }
        FilmReader.Film running = running(picture);
        Slot slot = slot(picture, running);
        while (next <= picture) {
            slot = slot(next, running);
            // While it is being filled it is no picture at all.
            slot.picture = -1;
            read(running, slot);
            slot.picture = next++;
        }
        return slot.panel;
    }

    /** A film that breaks off is opened anew the next time. */
    private void read(FilmReader.Film running, Slot slot) throws MediaException {
        boolean complete = false;
        try {
            running.read(slot.planes);
            complete = true;
        } finally {
            if (!complete) {
                close();
            }
        }
    }

    private FilmReader.Film running(int picture) throws MediaException {
        FilmReader.Film running = film;
        if (running != null && picture >= next) {
            return running;
        }
        int first = picture;
        if (running != null) {
            close();
            kept = BACKWARD;
            first = Math.max(0, picture - BACKWARD + 1);
        }
        running = reader.open(file, cut.startingWith(first), cancel);
        film = running;
        next = first;
        return running;
    }

    private Slot slot(int picture, FilmReader.Film running) {
        while (slots.size() < kept) {
            slots.add(new Slot(running.width(), running.height()));
        }
        return slots.get(picture % kept);
    }

    @Override
    public void close() {
        if (film != null) {
            film.close();
            film = null;
        }
    }
}
