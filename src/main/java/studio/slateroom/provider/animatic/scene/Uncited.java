package studio.slateroom.provider.animatic.scene;

import java.util.regex.Pattern;
import studio.slateroom.script.Citation;
import studio.slateroom.script.Shot;

/** A shot's description as one would say it: without the places that name attached files. */
final class Uncited {

    /** Stands for a citation while the words around it are tidied; no text has a use for it. */
    private static final String MARK = "\uFFFC";

    private static final String LIST =
            MARK + "(?:'s|’s)?(?:\\s{0,4}(?:,|、|&|/|\\band|\\bor|和|与)?\\s{0,4}" + MARK + "(?:'s|’s)?)*";

    /** A citation in brackets of its own, with what may introduce it there. */
    private static final Pattern BRACKETED =
            Pattern.compile("\\s?[(\\[<（【](?:(?:see|as in|cf\\.|见|参考)\\s)?\\s?" + LIST + "\\s?[)\\]>）】]");

    /** A citation in the sentence, with the preposition that would be left hanging. */
    private static final Pattern BARE = Pattern.compile(
            "(?:\\s?\\b(?:as (?:shown |seen )?in|shown in|seen in|based on|according to|from|in|of|like|see))?\\s?"
                    + LIST,
            Pattern.CASE_INSENSITIVE);

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
        StringBuilder text = new StringBuilder(shot.description());
        for (Citation citation : shot.citations().reversed()) {
            int start = citation.span().start() - shot.body().start();
            int end = citation.span().end() - shot.body().start();
            text.replace(start, end, MARK);
        }
        String read = text.substring(0, Math.min(most, text.length()));
        return read.contains(MARK) ? tidied(read) : read;
    }

    private static String tidied(String marked) {
        String text = marked.replaceAll("[^\\S\\n]+", " ");
        text = BRACKETED.matcher(text).replaceAll("");
        text = BARE.matcher(text).replaceAll("");
        text = BEFORE_POINT.matcher(text).replaceAll("");
        text = AFTER_OPENING.matcher(text).replaceAll("");
        return LEADING.matcher(text).replaceFirst("");
    }
}
