package studio.slateroom.provider.animatic.board;

import java.util.regex.Pattern;
import studio.slateroom.script.Citation;
import studio.slateroom.script.Shot;

/** A shot's description as one would say it: without the places that name attached files. */
final class Uncited {

    /** Stands for a citation while the words around it are tidied; no text has a use for it. */
    private static final String MARK = "\uFFFC";

    private static final String LIST = MARK + "(?:\\s{0,4}(?:,|、|&|/|\\band|\\bor|和|与)?\\s{0,4}" + MARK + "){0,20}";

    /** A sentence, or the beginning of one, that tells the model what to do with a file. */
    private static final Pattern INSTRUCTION = Pattern.compile(
            "(?<![^.!?。！？\\n])\\s?(?:use|using|refer to|reference|follow|参考|使用)\\s?" + LIST
                    + "[^.,!?。，！？\\n]*+[.,!?。，！？]?",
            Pattern.CASE_INSENSITIVE);

    /** What belongs to a cited one belongs to nobody without; the preposition before it still holds. */
    private static final Pattern POSSESSIVE = Pattern.compile(MARK + "['’]s\\s?");

    /** The words that would be left hanging without the citation behind them. */
    private static final String LEADING_TO =
            "as (?:shown |seen )?in|shown in|seen in|based on|according to|see|cf\\.|like"
                    + "|from|in|into|of|with|to|towards?|at|on|onto|for|by|beside|behind|near|and|or";

    private static final Pattern CITED =
            Pattern.compile("(?:\\s?\\b(?:" + LEADING_TO + ")|参考|参照|模仿)?\\s?" + LIST, Pattern.CASE_INSENSITIVE);

    private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\s?[(\\[<（【][\\s,，、]{0,4}[)\\]>）】]");
    private static final Pattern BEFORE_POINT = Pattern.compile("\\s(?=[,.;:!?)\\]，。、；：！？）】])");
    private static final Pattern AFTER_OPENING = Pattern.compile("(?<=[(\\[（【])[\\s,;，、；]{1,4}");
    private static final Pattern LEADING = Pattern.compile("^[\\s,.;:，。、；：]{1,4}");

    private Uncited() {}

    /**
     * The description.
     *
     * @param most how many characters of it are read
     */
    static String of(Shot shot, int most) {
        String description = shot.description();
        StringBuilder marked = new StringBuilder();
        int behind = 0;
        for (Citation citation : shot.citations()) {
            if (marked.length() >= most) {
                break;
            }
            marked.append(
                    description, behind, citation.span().start() - shot.body().start());
            marked.append(MARK);
            behind = citation.span().end() - shot.body().start();
        }
        marked.append(description, behind, description.length());
        String read = marked.substring(0, Math.min(most, marked.length()));
        return read.contains(MARK) ? tidied(read) : read;
    }

    private static String tidied(String marked) {
        String text = marked.replaceAll("[^\\S\\n]+", " ");
        text = INSTRUCTION.matcher(text).replaceAll("");
        text = POSSESSIVE.matcher(text).replaceAll("");
        text = CITED.matcher(text).replaceAll("");
        text = EMPTY_BRACKETS.matcher(text).replaceAll("");
        text = BEFORE_POINT.matcher(text).replaceAll("");
        text = AFTER_OPENING.matcher(text).replaceAll("");
        return LEADING.matcher(text).replaceFirst("");
    }
}
