package studio.slateroom.script.complete;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import studio.slateroom.script.camera.Term;

/**
 * A term that may be meant by what was typed.
 *
 * @param name what it is called in the script's language, by the name that was begun
 * @param rank how near it comes, 0 for nearest
 */
record TermMatch(Term term, String name, int rank) {

    /** The farthest that still begins as typed. */
    static final int LAST_BEGINNING = 1;

    static final int LAST = 3;

    private static final int BEHIND_LATIN = 0x250;

    /** How near a term comes to what was typed, if at all. */
    static Optional<TermMatch> of(Term term, String typed, boolean isChinese) {
        List<String> own = names(term, isChinese);
        if (own.getFirst().toLowerCase(Locale.ROOT).startsWith(typed)) {
            return Optional.of(new TermMatch(term, own.getFirst(), 0));
        }
        return first(own, name -> name.startsWith(typed))
                .map(name -> new TermMatch(term, name, LAST_BEGINNING))
                .or(() -> first(own, name -> hasWord(name, typed)).map(name -> new TermMatch(term, name, 2)))
                .or(() -> first(names(term, !isChinese), name -> name.startsWith(typed))
                        .map(_ -> new TermMatch(term, own.getFirst(), LAST)));
    }

    /** What a term is called in a language, the usual name first; its English name where there is no other. */
    static List<String> names(Term term, boolean inChinese) {
        List<String> names = Stream.of(List.of(term.name()), term.chinese(), term.synonyms())
                .flatMap(List::stream)
                .filter(name -> inChinese ? isChinese(name) : isLatin(name))
                .distinct()
                .toList();
        return names.isEmpty() ? List.of(term.name()) : names;
    }

    private static Optional<String> first(List<String> names, Predicate<String> condition) {
        return names.stream()
                .filter(name -> condition.test(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static boolean hasWord(String name, String typed) {
        return isLatin(name) ? name.contains(" " + typed) || name.contains("-" + typed) : name.contains(typed);
    }

    private static boolean isLatin(String name) {
        return name.chars().allMatch(unit -> unit < BEHIND_LATIN || unit == '’');
    }

    /** Japanese has signs of its own among the Chinese ones. */
    private static boolean isChinese(String name) {
        return name.codePoints().anyMatch(Character::isIdeographic)
                && name.codePoints().noneMatch(TermMatch::isKana);
    }

    private static boolean isKana(int sign) {
        Character.UnicodeScript script = Character.UnicodeScript.of(sign);
        return script == Character.UnicodeScript.KATAKANA || script == Character.UnicodeScript.HIRAGANA;
    }
}
