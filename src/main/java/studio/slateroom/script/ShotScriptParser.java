package studio.slateroom.script;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reads a script's shots. A shot begins with a header at the start of a line: a shot word with a number, a time range,
 * or both. Where a script uses shot words, lines that only carry a time are part of the description. A text without
 * any header is one shot.
 */
public final class ShotScriptParser {

    private ShotScriptParser() {}

    /** Reads any text; never fails. */
    public static ShotScript parse(String text) {
        List<ShotHeader> headers = headers(text);
        if (headers.isEmpty()) {
            return withoutHeaders(text);
        }
        List<Shot> shots = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            ShotHeader header = headers.get(i);
            int end = i + 1 < headers.size() ? headers.get(i + 1).span().start() : text.length();
            int number = header.number() == null ? i + 1 : header.number();
            shots.add(shot(text, number, header, trimmed(text, header.span().end(), end)));
        }
        TextSpan preamble = trimmed(text, 0, headers.getFirst().span().start());
        return new ShotScript(text, preamble.in(text), shots);
    }

    private static ShotScript withoutHeaders(String text) {
        TextSpan body = trimmed(text, 0, text.length());
        if (body.start() == body.end()) {
            return new ShotScript(text, "", List.of());
        }
        ShotHeader none = new ShotHeader(null, null, new TextSpan(body.start(), body.start()));
        return new ShotScript(text, "", List.of(shot(text, 1, none, body)));
    }

    private static Shot shot(String text, int number, ShotHeader header, TextSpan body) {
        String description = body.in(text);
        return new Shot(
                number,
                header.time(),
                header.span(),
                body,
                description,
                DirectionReader.read(description),
                CitationReader.read(text, body));
    }

    /** The lines that are headers, all of the one kind that the script uses. */
    private static List<ShotHeader> headers(String text) {
        List<ShotHeader> all = new ArrayList<>();
        int line = 0;
        while (line < text.length()) {
            int end = text.indexOf('\n', line);
            int next = end < 0 ? text.length() : end;
            ShotHeader.read(text, line, next).ifPresent(all::add);
            line = next + 1;
        }
        Predicate<ShotHeader> labelled = header -> header.number() != null;
        return all.stream().anyMatch(labelled) ? all.stream().filter(labelled).toList() : all;
    }

    private static TextSpan trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new TextSpan(from, to);
    }
}
