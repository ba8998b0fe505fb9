package studio.slateroom.provider.animatic.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.slateroom.script.WordEdge;

/** Finds phrases in a text and says what they mean. */
final class Phrases {

    private static final String SENTENCE_ENDS = ".;!?。；！？\n";

    /** How far before a word its negation may begin, in characters. */
    private static final int NEGATION_REACH = 24;

    /** A negation that ends where the word begins, perhaps with an adjective or another thing between. */
    private static final Pattern NEGATION =
            Pattern.compile("(?:\\b(?:no|without|not an?|never an?|zero|avoid|nor|exclude)\\s(?:[a-z-]+\\s(?:or\\s)?)?"
                    + "|(?:无|没有|不要|不出现|禁止|避免|不含|不带|なし)[^，。,.]{0,2})$");

    private final Map<Character, List<Phrase>> byFirst;

    private Phrases(List<Phrase> phrases) {
        this.byFirst = phrases.stream()
                .collect(Collectors.groupingBy(phrase -> phrase.text().charAt(0)));
    }

    /** All that mean something in one list of phrases, parted by semicolons; a star stands for further letters. */
    static Stream<Phrase> parse(String kind, String meaning, String list) {
        return Stream.of(list.split(";", -1))
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .map(text -> text.endsWith("*")
                        ? new Phrase(kind, meaning, text.substring(0, text.length() - 1), true)
                        : new Phrase(kind, meaning, text, false));
    }

    static Phrases of(Stream<Phrase> phrases) {
        return new Phrases(phrases.toList());
    }

    /**
     * All phrases in a text that it does not negate, in reading order; of two of one kind that overlap the longer one
     * counts.
     */
    List<Hit> find(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int[] sentences = sentences(lower);
        List<Hit> hits = new ArrayList<>();
        for (int at = 0; at < lower.length(); at++) {
            for (Phrase phrase : byFirst.getOrDefault(lower.charAt(at), List.of())) {
                if (lower.startsWith(phrase.text(), at) && phrase.standsAlone(lower, at)) {
                    int end = at + phrase.text().length();
                    hits.add(new Hit(phrase.kind(), phrase.meaning(), at, end, sentences[at]));
                }
            }
        }
        hits.sort(Comparator.comparingInt(Hit::length).reversed());
        List<Hit> kept = new ArrayList<>();
        for (Hit hit : hits) {
            if (kept.stream().noneMatch(hit::isCoveredBy)) {
                kept.add(hit);
            }
        }
        kept.removeIf(hit -> negated(lower, hit.start()));
        kept.sort(Comparator.comparingInt(Hit::start));
        return kept;
    }

    private static boolean negated(String text, int at) {
        return NEGATION.matcher(text.substring(Math.max(0, at - NEGATION_REACH), at))
                .find();
    }

    /** The number of the sentence, or part of one, in which each character stands. */
    private static int[] sentences(String text) {
        int[] numbers = new int[text.length()];
        for (int i = 1; i < numbers.length; i++) {
            numbers[i] = numbers[i - 1] + (SENTENCE_ENDS.indexOf(text.charAt(i - 1)) >= 0 ? 1 : 0);
        }
        return numbers;
    }

    /**
     * Words with a meaning.
     *
     * @param open whether further letters may follow
     */
    record Phrase(String kind, String meaning, String text, boolean open) {

        boolean standsAlone(String in, int at) {
            return WordEdge.before(in, at) && (open || WordEdge.before(in, at + text.length()));
        }
    }

    /**
     * A phrase where it stands.
     *
     * @param end behind its last character
     * @param sentence the number of the sentence, or part of one
     */
    record Hit(String kind, String meaning, int start, int end, int sentence) {
        int length() {
            return end - start;
        }

        boolean is(String otherKind, String otherMeaning) {
            return kind.equals(otherKind) && meaning.equals(otherMeaning);
        }

        private boolean isCoveredBy(Hit other) {
            return kind.equals(other.kind) && start < other.end && other.start < end;
        }
    }
}
