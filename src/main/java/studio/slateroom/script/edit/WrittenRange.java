package studio.slateroom.script.edit;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Several citations in one, such as {@code @图1-4} or {@code images 1, 2 and 3}.
 *
 * @param text all of it
 * @param figures where its numbers stand, at least two
 */
record WrittenRange(String text, List<MatchResult> figures) {

    private static final Pattern FIGURES = Pattern.compile("\\p{Nd}+");
    private static final Pattern LIST_SIGN = Pattern.compile("[,，、和与及&]|\\band\\b");
    private static final Pattern PLURAL = Pattern.compile("(?i)\\b(image|video|audio|picture|clip)s\\b");
    private static final int FIRST_CHINESE = 0x2e80;

    /** A range as it was written; empty where the text has no two numbers. */
    static Optional<WrittenRange> read(String text) {
        List<MatchResult> figures = FIGURES.matcher(text).results().toList();
        return figures.size() < 2 ? Optional.empty() : Optional.of(new WrittenRange(text, figures));
    }

    /** The same with other numbers: as a range where they follow one upon the other, else one by one. */
    String write(List<Integer> numbers) {
        if (isList() && numbers.size() == figures.size()) {
            return replaced(numbers);
        }
        if (figures.size() == 2 && !isList() && numbers.size() > 1 && follow(numbers)) {
            return replaced(List.of(numbers.getFirst(), numbers.getLast()));
        }
        String separator = text.chars().anyMatch(unit -> unit >= FIRST_CHINESE) ? "、" : ", ";
        return numbers.stream().map(this::alone).collect(Collectors.joining(separator));
    }

    /** Whether a word or sign of a list stands between all numbers, so that each of them is written out. */
    private boolean isList() {
        return IntStream.range(1, figures.size())
                .mapToObj(i ->
                        text.substring(figures.get(i - 1).end(), figures.get(i).start()))
                .allMatch(between -> LIST_SIGN.matcher(between).find());
    }

    private String alone(int number) {
        String front = text.substring(0, figures.getFirst().start());
        return PLURAL.matcher(front).replaceAll("$1")
                + Figures.like(figures.getFirst().group(), number)
                + text.substring(figures.getLast().end());
    }

    private String replaced(List<Integer> numbers) {
        StringBuilder changed = new StringBuilder(text.length());
        int behind = 0;
        for (int i = 0; i < figures.size(); i++) {
            MatchResult place = figures.get(i);
            changed.append(text, behind, place.start()).append(Figures.like(place.group(), numbers.get(i)));
            behind = place.end();
        }
        return changed.append(text.substring(behind)).toString();
    }

    private static boolean follow(List<Integer> numbers) {
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i) != numbers.get(i - 1) + 1) {
                return false;
            }
        }
        return true;
    }
}
