package studio.slateroom.provider.animatic.speech;

/**
 * A line that is read because it is not heard.
 *
 * @param start the frame of its shot with which it appears, from 0
 * @param end behind the last frame that shows it
 * @param words what is said
 */
public record ShotCaption(int start, int end, String words) {

    /** Whether a frame of the shot shows it. */
    public boolean covers(int frame) {
        return start <= frame && frame < end;
    }
}
