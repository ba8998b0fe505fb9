package studio.slateroom.provider.animatic.speech;

import studio.slateroom.media.Speech;

/**
 * A line that is said.
 *
 * @param line the words, their language and whose voice it is
 * @param narrated whether it is said by nobody who is seen
 */
public record DialogueLine(Speech.Line line, boolean narrated) {

    /** Where it comes from, -1 being all to the left and 1 all to the right: apart enough to tell two people. */
    public double pan() {
        return narrated ? 0 : line.register() == Speech.Register.WOMAN ? 0.18 : -0.18;
    }
}
