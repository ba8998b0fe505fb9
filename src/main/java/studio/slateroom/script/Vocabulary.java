package studio.slateroom.script;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

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
                if (standsAlone(lower, at, at + term.phrase().length())) {
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

    /** Latin words end at a non-letter; scripts written without spaces have no such edge. */
    private static boolean standsAlone(String text, int start, int end) {
        return !(joins(text, start - 1) && joins(text, start)) && !(joins(text, end - 1) && joins(text, end));
    }

    private static boolean joins(String text, int index) {
        if (index < 0 || index >= text.length()) {
            return false;
        }
        char c = text.charAt(index);
        return c < 0x250 && Character.isLetterOrDigit(c);
    }

    private static Vocabulary read(String resource) {
        List<Term> terms = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Vocabulary.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 3))
                    .forEach(cells -> {
                        Enum<?> meaning = meaning(cells[0], cells[1]);
                        for (String phrase : cells[2].split(";", -1)) {
                            terms.add(new Term(meaning, phrase.strip().toLowerCase(Locale.ROOT)));
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
