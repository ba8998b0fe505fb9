package studio.slateroom.script.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.script.Citation;
import studio.slateroom.script.CitationForm;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TextSpan;

/** Changes the numbers by which a script names attached files; all else of a citation stays as its author wrote it. */
public final class CitedNumbers {

    private static final Pattern FIGURES = Pattern.compile("\\p{Nd}+");
    private static final Pattern HAN_FIGURES = Pattern.compile("[一二三四五六七八九十]+");

    private CitedNumbers() {}

    /**
     * The citation with another number, as its author would have written it. Of a citation that belongs to a range, it
     * is the new number alone, in the form of the range.
     *
     * @param text the script in which the citation stands
     * @param number the new number, from 1
     */
    public static String written(String text, Citation citation, int number) {
        String written = citation.span().in(text);
        if (citation.form() == CitationForm.RANGE) {
            Optional<WrittenRange> range = WrittenRange.read(written);
            if (range.isPresent()) {
                return range.get().write(List.of(number));
            }
        }
        List<MatchResult> figures = figures(written);
        return figures.stream()
                .filter(place -> means(place, citation.number()))
                .findFirst()
                .or(() -> figures.stream().findFirst())
                .map(place -> written.substring(0, place.start())
                        + Figures.like(place.group(), number)
                        + written.substring(place.end()))
                .orElse(written);
    }

    /**
     * Follows files that changed places.
     *
     * @param moved for each old number, from 1, the new one; empty for a file that was taken away, whose citations stay
     *     as they are; numbers that are not in the map do not change
     */
    public static ScriptEdit follow(ShotScript script, MediaKind kind, Map<Integer, Optional<Integer>> moved) {
        return new ScriptEdit(edits(script.text(), script.citations(), kind, moved));
    }

    static List<TextEdit> edits(
            String text, List<Citation> citations, MediaKind kind, Map<Integer, Optional<Integer>> moved) {
        List<TextEdit> edits = new ArrayList<>();
        places(citations).forEach((span, cited) -> {
            if (cited.getFirst().kind() == kind) {
                String written = span.in(text);
                String followed = followed(text, cited, moved);
                if (!followed.equals(written)) {
                    edits.add(new TextEdit(span, followed));
                }
            }
        });
        return edits;
    }

    /** The citations by the stretch in which they stand, in reading order: those of a range share one. */
    public static Map<TextSpan, List<Citation>> places(List<Citation> citations) {
        Map<TextSpan, List<Citation>> places = new LinkedHashMap<>();
        citations.forEach(citation -> places.computeIfAbsent(citation.span(), span -> new ArrayList<>())
                .add(citation));
        return places;
    }

    private static String followed(String text, List<Citation> cited, Map<Integer, Optional<Integer>> moved) {
        Citation first = cited.getFirst();
        List<Integer> old = cited.stream().map(Citation::number).toList();
        List<Integer> numbers = old.stream()
                .map(number -> moved.getOrDefault(number, Optional.of(number)).orElse(number))
                .toList();
        String written = first.span().in(text);
        if (numbers.equals(old)) {
            return written;
        }
        if (first.form() != CitationForm.RANGE) {
            return written(text, first, numbers.getFirst());
        }
        // A file taken away leaves its number to the next one; named twice, it would be attached twice.
        return WrittenRange.read(written)
                .map(range -> range.write(numbers.stream().distinct().toList()))
                .orElse(written);
    }

    private static List<MatchResult> figures(String written) {
        List<MatchResult> figures = FIGURES.matcher(written).results().toList();
        return figures.isEmpty() ? HAN_FIGURES.matcher(written).results().toList() : figures;
    }

    private static boolean means(MatchResult figures, int number) {
        String plain = Integer.toString(number);
        return figures.group().equals(plain)
                || Figures.like(figures.group(), number).equals(figures.group());
    }
}
