package studio.slateroom.script.dialect;

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
import studio.slateroom.script.edit.ScriptEdit;
import studio.slateroom.script.edit.TextEdit;

/** Rewrites the places that name attached files. */
public final class Citations {

    private static final Pattern FIGURES = Pattern.compile("\\p{Nd}+");
    private static final Pattern CHINESE_FIGURES = Pattern.compile("[一二三四五六七八九十]+");

    private Citations() {}

    /** The words that cite a file in a dialect, such as {@code @图片1}. */
    public static String words(Dialect dialect, MediaKind kind, int number) {
        return switch (dialect) {
            case SEGMIND -> Citation.words(kind, number);
            case ORDERED ->
                switch (kind) {
                    case IMAGE -> "@Image" + number;
                    case VIDEO -> "@Video" + number;
                    case AUDIO -> "@Audio" + number;
                };
            case ZH ->
                switch (kind) {
                    case IMAGE -> "@图片" + number;
                    case VIDEO -> "@视频" + number;
                    case AUDIO -> "@音频" + number;
                };
        };
    }

    /**
     * The citation with another number, as its author would have written it. Of a citation that belongs to a range, it
     * is the new number alone, in the form of the range.
     */
    public static String renumbered(String text, Citation citation, int number) {
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
     * @param moved for each old number the new one; empty for a file that was taken away, whose citations stay as they
     *     are so that they are flagged; numbers that are not in the map do not change
     */
    public static ScriptEdit renumber(ShotScript script, MediaKind kind, Map<Integer, Optional<Integer>> moved) {
        List<TextEdit> edits = new ArrayList<>();
        places(script.citations()).forEach((span, cited) -> {
            if (cited.getFirst().kind() == kind) {
                String written = span.in(script.text());
                String renumbered = renumbered(script.text(), cited, moved);
                if (!renumbered.equals(written)) {
                    edits.add(new TextEdit(span, renumbered));
                }
            }
        });
        return edits.isEmpty() ? ScriptEdit.NONE : new ScriptEdit(edits);
    }

    /** The citations by the stretch in which they stand: those of a range share one. */
    static Map<TextSpan, List<Citation>> places(List<Citation> citations) {
        Map<TextSpan, List<Citation>> places = new LinkedHashMap<>();
        citations.forEach(citation -> places.computeIfAbsent(citation.span(), span -> new ArrayList<>())
                .add(citation));
        return places;
    }

    private static String renumbered(String text, List<Citation> cited, Map<Integer, Optional<Integer>> moved) {
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
            return renumbered(text, first, numbers.getFirst());
        }
        // A file taken away leaves its number to the next one; named twice, it would be attached twice.
        return WrittenRange.read(written)
                .map(range -> range.write(numbers.stream().distinct().toList()))
                .orElse(written);
    }

    private static List<MatchResult> figures(String written) {
        List<MatchResult> figures = FIGURES.matcher(written).results().toList();
        return figures.isEmpty() ? CHINESE_FIGURES.matcher(written).results().toList() : figures;
    }

    private static boolean means(MatchResult figures, int number) {
        String plain = Integer.toString(number);
        return figures.group().equals(plain)
                || Figures.like(figures.group(), number).equals(figures.group());
    }
}
