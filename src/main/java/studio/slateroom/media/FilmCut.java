package studio.slateroom.media;

import java.time.Duration;
import studio.slateroom.catalog.FrameSize;

/**
 * What is wanted of a film.
 *
 * @param from the instant of the film at which picture 0 is taken, to the nearest picture; behind its end, its last one.
 *     Going far into a film takes time, as it is decoded from its start
 * @param first the first picture that is wanted, counted from there; the same picture comes whichever is the first
 * @param framesPerSecond how many pictures a second
 * @param cover the box that each picture is to cover: it is scaled down as far as that goes, and never up
 */
public record FilmCut(Duration from, int first, int framesPerSecond, FrameSize cover) {

    public FilmCut {
        if (from.isNegative() || first < 0 || framesPerSecond < 1) {
            throw new IllegalArgumentException("no cut: " + from + ", " + first + ", " + framesPerSecond);
        }
    }

    /** The same film from another picture on. */
    public FilmCut startingWith(int picture) {
        return new FilmCut(from, picture, framesPerSecond, cover);
    }
}
