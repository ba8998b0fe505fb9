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
import studio.slateroom.script.camera.Continuity;
import studio.slateroom.script.camera.Look;
import studio.slateroom.script.camera.MoveSpeed;
import studio.slateroom.script.camera.ShotFraming;
import studio.slateroom.script.camera.ShotSize;
import studio.slateroom.script.camera.ShotTempo;
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

    private Vocabulary(List<Row> rows) {
        this.terms = rows.stream().map(Row::term).toList();
        rows.forEach(row -> row.phrases()
                .forEach(words -> phrases.computeIfAbsent(beginning(words, 0), _ -> new ArrayList<>())
                        .add(new Phrase(words, row.term()))));
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

    /**
     * A term and the words by which it is found.
     *
     * @param phrases lower case
     */
    private record Row(Term term, List<String> phrases) {}

    private static Vocabulary read(String resource) {
        return new Vocabulary(Table.rows(Vocabulary.class, resource).stream()
                .map(Vocabulary::row)
                .toList());
    }

    private static Row row(String[] cells) {
        List<String> chinese = names(cells[4]);
        List<String> synonyms = names(cells[5]);
        Term term = new Term(
                cells[0],
                TermKind.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                meaning(cells[2]),
                bare(cells[3]),
                chinese.stream().map(Vocabulary::bare).toList(),
                synonyms.stream().map(Vocabulary::bare).toList());
        List<String> phrases = Stream.of(List.of(cells[3]), chinese, synonyms)
                .flatMap(List::stream)
                .filter(name -> !isOnlyTold(name))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        return new Row(term, phrases);
    }

    private static List<String> names(String cell) {
        return Stream.of(cell.split(";", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Words that mean other things as well would be found where nobody speaks of the camera. */
    private static boolean isOnlyTold(String name) {
        return name.startsWith("(");
    }

    private static String bare(String name) {
        return isOnlyTold(name) ? name.substring(1, name.length() - 1) : name;
    }

    private static Enum<?> meaning(String constant) {
        return Stream.<Enum<?>[]>of(
                        ShotSize.values(),
                        CameraAngle.values(),
                        CameraMove.values(),
                        MoveSpeed.values(),
                        ShotFraming.values(),
                        ShotTempo.values(),
                        Continuity.values(),
                        Look.values(),
                        Transition.values())
                .flatMap(Stream::of)
                .filter(one -> one.name().equals(constant))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such meaning: " + constant));
    }
}
