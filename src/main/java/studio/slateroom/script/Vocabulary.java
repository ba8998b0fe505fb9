package studio.slateroom.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.slateroom.platform.Table;

/** The camera and editing terms that the program understands, in every language it knows them in. */
final class Vocabulary {

    /** The terms of {@code vocabulary.tsv}: the enum constant, then the phrases that mean it. */
    static final Vocabulary STANDARD = read("vocabulary.tsv");

    private final List<Term> terms;

    private Vocabulary(List<Term> terms) {
        this.terms = terms;
    }

    /** All terms in a text, in reading order; of two that overlap the longer one counts. */
    Found find(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<Hit> hits = new ArrayList<>();
        for (Term term : terms) {
            for (int at = lower.indexOf(term.phrase()); at >= 0; at = lower.indexOf(term.phrase(), at + 1)) {
                if (WordEdge.before(lower, at)
                        && WordEdge.before(lower, at + term.phrase().length())) {
                    hits.add(new Hit(term.meaning(), at, at + term.phrase().length()));
                }
            }
        }
        hits.sort(Comparator.comparingInt(Hit::start)
                .thenComparing(Comparator.comparingInt(Hit::end).reversed()));
        List<Hit> kept = new ArrayList<>();
        int covered = 0;
        for (Hit hit : hits) {
            if (hit.start() >= covered) {
                kept.add(hit);
                covered = hit.end();
            }
        }
        return new Found(kept);
    }

    private static Vocabulary read(String resource) {
        List<Term> terms = new ArrayList<>();
        for (String[] cells : Table.rows(Vocabulary.class, resource)) {
            Enum<?> meaning = meaning(cells[0], cells[1]);
            for (String phrase : cells[2].split(";", -1)) {
                terms.add(new Term(meaning, phrase.strip().toLowerCase(Locale.ROOT)));
            }
        }
        return new Vocabulary(List.copyOf(terms));
    }

    private static Enum<?> meaning(String kind, String constant) {
        return switch (kind) {
            case "size" -> ShotSize.valueOf(constant);
            case "angle" -> CameraAngle.valueOf(constant);
            case "move" -> CameraMove.valueOf(constant);
            case "speed" -> MoveSpeed.valueOf(constant);
            case "transition" -> Transition.valueOf(constant);
            default -> throw new IllegalArgumentException("unknown kind of term: " + kind);
        };
    }

    private record Term(Enum<?> meaning, String phrase) {}

    private record Hit(Enum<?> meaning, int start, int end) {}

    /** What a text says, in reading order. */
    record Found(List<Hit> hits) {

        /** The first term of one kind. */
        <T extends Enum<T>> Optional<T> first(Class<T> kind) {
            return hits.stream()
                    .map(Hit::meaning)
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .findFirst();
        }
    }
}
