package studio.slateroom.help;

/** A stretch of words in one look. */
public sealed interface Span {

    /** The words, as they are read and looked for. */
    String text();

    /**
     * Plain words.
     *
     * @param text the words
     */
    record Plain(String text) implements Span {}

    /**
     * Words that stand out.
     *
     * @param text the words
     */
    record Strong(String text) implements Span {}

    /**
     * What stands in the window, such as a button's name.
     *
     * @param text the words
     */
    record Named(String text) implements Span {}

    /**
     * What is typed.
     *
     * @param text the words
     */
    record Typed(String text) implements Span {}

    /**
     * The keys of a command, which the user may have changed.
     *
     * @param command the command's id
     */
    record Keys(String command) implements Span {
        @Override
        public String text() {
            return "";
        }
    }

    /**
     * Words that lead somewhere.
     *
     * @param text the words
     * @param target where they lead
     */
    record Link(String text, Target target) implements Span {}
}
