package studio.slateroom.script.dialect;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import studio.slateroom.script.Citation;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.edit.CitedNumbers;

/** A script's text with its citations written in a dialect. */
final class CitedText {

    private static final int BEHIND_LATIN = 0x250;

    private final String text;
    private final Dialect dialect;
    private final NavigableMap<Integer, Map.Entry<TextSpan, List<Citation>>> places = new TreeMap<>();

    CitedText(ShotScript script, Dialect dialect) {
        this.text = script.text();
        this.dialect = dialect;
        CitedNumbers.places(script.citations())
                .entrySet()
                .forEach(place -> places.put(place.getKey().start(), place));
    }

    /** A stretch of it. */
    String of(TextSpan span) {
        StringBuilder written = new StringBuilder(span.length());
        int behind = span.start();
        for (Map.Entry<TextSpan, List<Citation>> place :
                places.subMap(span.start(), span.end()).values()) {
            TextSpan cited = place.getKey();
            if (cited.start() >= behind && cited.end() <= span.end()) {
                written.append(text, behind, cited.start());
                append(written, words(cited, place.getValue()), cited.end() < span.end() ? cited.end() : -1);
                behind = cited.end();
            }
        }
        return written.append(text, behind, span.end()).toString();
    }

    private String words(TextSpan span, List<Citation> cited) {
        String words = cited.stream()
                .map(citation -> Citations.words(dialect, citation.kind(), citation.number()))
                .collect(Collectors.joining(dialect == Dialect.ZH ? "、" : ", "));
        String own = span.in(text);
        // The author's capital at the beginning of a sentence is no other wording.
        return dialect == Dialect.SEGMIND && own.equalsIgnoreCase(words) ? own : words;
    }

    /** Puts words in so that no letter or figure beside them runs into them. */
    private void append(StringBuilder written, String words, int next) {
        if (!written.isEmpty() && isLatin(written.charAt(written.length() - 1)) && isLatin(words.charAt(0))) {
            written.append(' ');
        }
        written.append(words);
        if (next >= 0 && isLatin(text.charAt(next))) {
            written.append(' ');
        }
    }

    private static boolean isLatin(char unit) {
        return unit < BEHIND_LATIN && Character.isLetterOrDigit(unit);
    }
}
