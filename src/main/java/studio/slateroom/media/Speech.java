package studio.slateroom.media;

import java.util.Optional;
import studio.slateroom.platform.CancelToken;

/** A voice that reads lines aloud, where the machine has one. */
public interface Speech {

    /** No voice at all. */
    Speech NONE = new Speech() {
        @Override
        public Optional<String> name() {
            return Optional.empty();
        }

        @Override
        public Optional<Sound> speak(Line line, CancelToken cancel) {
            return Optional.empty();
        }
    };

    /** The voice with its version, such as {@code eSpeak NG 1.51}; empty where there is none. Not for the FX thread. */
    Optional<String> name();

    /**
     * Reads a line aloud, always the same way. Takes some 50 ms, but for what was spoken lately; not for the FX thread.
     *
     * @return stereo at 48 kHz without silence around it; empty where it cannot be spoken, be it that there is no voice,
     *     that it does not know the language or its signs, or that it fails
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    Optional<Sound> speak(Line line, CancelToken cancel);

    /**
     * A line to be read aloud.
     *
     * @param text what is said
     * @param language its language as an ISO 639-1 code, such as {@code en}
     * @param register whose voice it is
     * @param percent how fast, 100 being an easy pace
     */
    record Line(String text, String language, Register register, int percent) {

        /** The same line at another pace. */
        public Line at(int otherPercent) {
            return new Line(text, language, register, otherPercent);
        }
    }

    /** Whose voice it is. */
    enum Register {
        MAN,
        WOMAN
    }
}
