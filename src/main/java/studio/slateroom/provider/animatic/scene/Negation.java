package studio.slateroom.provider.animatic.scene;

import java.util.List;
import java.util.regex.Pattern;

/** Tells what a text says is not there. */
final class Negation {

    /** How far before a word its negation may begin, in characters. */
    private static final int REACH = 24;

    /** A negation that ends where the word begins, perhaps with an adjective or the other things of a list between. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?:\\b(?:no|without|not an?|never an?|zero|avoid|nor|exclude)\\s(?:[a-z-]+\\s(?:or\\s)?)?|(?:无|没有|不要|不出现|禁止|避免|不含|不带|なし)[^，。,.]{0,2})$");

    private Negation() {}

    /** The hits that are not negated. */
    static List<Phrases.Hit> without(List<Phrases.Hit> hits, String text) {
        return hits.stream().filter(hit -> !negated(text, hit.start())).toList();
    }

    private static boolean negated(String text, int at) {
        return BEFORE.matcher(text.substring(Math.max(0, at - REACH), at)).find();
    }
}
