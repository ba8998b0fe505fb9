package studio.slateroom.script.dialect;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.slateroom.script.ShotHeader;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.TimeMark;
import studio.slateroom.script.edit.TextEdit;

/** The colons that close headers. */
final class HeaderColons {

    /** Closing brackets, the colon with the space before it, and what may follow: the end of bold face, white space. */
    private static final Pattern CLOSE = Pattern.compile("(?s)([)\\]）】\\s]*?)([ \\t]*[:：]|)([*_\\s]*)");

    private HeaderColons() {}

    /** Gives all headers that end in a colon, or could, what most of them have. */
    static List<TextEdit> alike(String text, List<ShotHeader> headers) {
        List<TextSpan> places =
                headers.stream().flatMap(header -> place(text, header).stream()).toList();
        String form =
                Tidy.mostFrequent(places.stream().map(place -> place.in(text)).toList());
        return places.stream()
                .filter(place -> !place.in(text).equals(form))
                .filter(place -> !form.isEmpty() || endsLine(text, place.end()))
                .map(place -> new TextEdit(place, form.endsWith(":") ? form + space(text, place.end()) : form))
                .toList();
    }

    private static Optional<TextSpan> place(String text, ShotHeader header) {
        int from = lastPartEnd(header);
        if (from < 0) {
            return Optional.empty();
        }
        TextSpan title = header.title();
        // The words of a title may stand where the colon of another header does.
        int to = title != null && title.start() >= from
                ? Math.min(title.start(), header.span().end())
                : header.span().end();
        Matcher close = CLOSE.matcher(text).region(from, to);
        return close.matches() ? Optional.of(new TextSpan(close.start(2), close.end(2))) : Optional.empty();
    }

    private static int lastPartEnd(ShotHeader header) {
        TimeMark time = header.time();
        return Stream.of(
                        Optional.ofNullable(header.label()),
                        Optional.ofNullable(header.numberSpan()),
                        Optional.ofNullable(time).map(TimeMark::span))
                .flatMap(Optional::stream)
                .filter(header.span()::contains)
                .mapToInt(TextSpan::end)
                .max()
                .orElse(-1);
    }

    /** Taken away in the middle of a line, the colon would leave header and description as one. */
    private static boolean endsLine(String text, int offset) {
        return offset == text.length() || text.charAt(offset) == '\n' || text.charAt(offset) == '\r';
    }

    private static String space(String text, int offset) {
        return offset < text.length() && Character.isLetterOrDigit(text.charAt(offset)) ? " " : "";
    }
}
