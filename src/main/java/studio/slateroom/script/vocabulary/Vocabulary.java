package studio.slateroom.script.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.slateroom.platform.Table;
import studio.slateroom.script.TermHit;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.WordEdge;
import studio.slateroom.script.camera.CameraAngle;
import studio.slateroom.script.camera.CameraMove;
import studio.slateroom.script.camera.MoveSpeed;
import studio.slateroom.script.camera.ShotSize;
import studio.slateroom.script.camera.Term;
import studio.slateroom.script.camera.TermKind;
import studio.slateroom.script.camera.Transition;

/** The camera and editing terms that the program understands, in every language it knows them in. */
public final class Vocabulary {

    /** The terms of {@code vocabulary.tsv}. */
    public static final Vocabulary STANDARD = read("vocabulary.tsv");

    private final List<Term> terms;

    /** By their first two characters, the longest first. */
    private final Map<Integer, List<Phrase>> phrases = new HashMap<>();

    private Vocabulary(List<Term> terms) {
        this.terms = List.copyOf(terms);
        terms.forEach(term -> term.synonyms()
                .forEach(words -> phrases.computeIfAbsent(beginning(words, 0), _ -> new ArrayList<>())
                        .add(new Phrase(words, term))));
        phrases.values()
                .forEach(list -> list.sort(Comparator.comparingInt(
                                (Phrase phrase) -> phrase.words().length())
                        .reversed()));
    }

    /** All terms, in the table's order. */
    public List<Term> terms() {
        return terms;
    }

    /** The term of this id. */
    public Optional<Term> term(String id) {
        return terms.stream().filter(term -> term.id().equals(id)).findFirst();
    }

    /**
     * All terms in a text, in reading order; of two that begin at the same place the longer one counts. The work grows
     * with the text's length.
     *
     * @param plain a text in lower case
     */
    public List<TermHit> find(String plain) {
        List<TermHit> hits = new ArrayList<>();
        int at = 0;
        while (at < plain.length() - 1) {
            Phrase hit = WordEdge.before(plain, at) ? longest(plain, at) : null;
            if (hit == null) {
                at++;
            } else {
                hits.add(new TermHit(
                        hit.term(), new TextSpan(at, at + hit.words().length())));
                at += hit.words().length();
            }
        }
        return hits;
    }

    private @Nullable Phrase longest(String plain, int at) {
        for (Phrase phrase : phrases.getOrDefault(beginning(plain, at), List.of())) {
            if (plain.startsWith(phrase.words(), at)
                    && WordEdge.before(plain, at + phrase.words().length())) {
                return phrase;
            }
        }
        return null;
    }

    private static int beginning(String words, int at) {
        return words.charAt(at) << 16 | words.charAt(at + 1);
    }

    private record Phrase(String words, Term term) {}

    private static Vocabulary read(String resource) {
        return new Vocabulary(Table.rows(Vocabulary.class, resource).stream()
                .map(Vocabulary::term)
                .toList());
    }

    private static Term term(String[] cells) {
        List<String> phrases = Stream.of(cells[2].split(";", -1))
                .map(phrase -> phrase.strip().toLowerCase(Locale.ROOT))
                .toList();
        return new Term(cells[1], kind(cells[0]), meaning(cells[0], cells[1]), phrases.getFirst(), List.of(), phrases);
    }

    private static TermKind kind(String word) {
        return TermKind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static @Nullable Enum<?> meaning(String kind, String constant) {
        return switch (kind) {
            case "size" -> ShotSize.valueOf(constant);
            case "angle" -> CameraAngle.valueOf(constant);
            case "move" -> CameraMove.valueOf(constant);
            case "speed" -> MoveSpeed.valueOf(constant);
            case "transition" -> Transition.valueOf(constant);
            default -> throw new IllegalArgumentException("unknown kind of term: " + kind);
        };
    }
}
