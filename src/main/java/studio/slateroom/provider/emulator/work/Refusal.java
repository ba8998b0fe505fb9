package studio.slateroom.provider.emulator.work;

/** Why an order comes to nothing, in the words that the service would use. */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** Whose fault it is, and so which status v1 gives it. */
    public enum Kind {
        /** The order cannot be understood, or something that it needs is missing. */
        MALFORMED,
        /** A value is none that the model takes. */
        VALUE,
        /** A file cannot be had or used. */
        MEDIA,
        /** It costs more than is left. */
        CREDITS,
        /** The emulator broke down. */
        BROKEN
    }

    /** A refusal with the sentence that the caller reads. */
    public Refusal(Kind kind, String sentence) {
        super(sentence);
        this.kind = kind;
    }

    /** A refusal with a cause worth logging. */
    Refusal(Kind kind, String sentence, Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
    }

    /** Whose fault it is. */
    public Kind kind() {
        return kind;
    }

    /** The sentence that the caller reads. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
