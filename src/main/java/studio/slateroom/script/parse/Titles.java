package studio.slateroom.script.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.slateroom.script.ScriptShape;
import studio.slateroom.script.ShotHeader;
import studio.slateroom.script.TextSpan;

/** Finds the titles of shots: the rest of a header's line, or the words before a dash. */
final class Titles {

    private static final int LONGEST = 80;
    private static final Pattern BEFORE_DASH = Pattern.compile("(?<title>[^\\n.。,，:：-]{1,20}?) - ");
    private static final Pattern IN_BRACKETS =
            Pattern.compile("[(\\[](?<title>[^)\\]\\n]{1,40})[)\\]][ \\t]{0,3}(?=\\n|$)");

    private Titles() {}

    static ShotHeader titled(String text, String plain, ShotHeader header, int end, ScriptShape shape) {
        if (header.title() != null || (shape != ScriptShape.LABEL && shape != ScriptShape.TIME)) {
            return header;
        }
        int from = header.span().end();
        Matcher dash = BEFORE_DASH.matcher(plain).region(from, end);
        if (shape == ScriptShape.TIME && dash.lookingAt()) {
            return with(header, from, dash.end("title"), header.span());
        }
        int line = Place.lineEnd(text, from, Math.min(end, from + LONGEST + 1));
        boolean more = line < end
                && text.charAt(line) == '\n'
                && !text.substring(line, end).isBlank();
        boolean bold = text.startsWith("**", header.span().start());
        if (more
                && line > from
                && line - from <= LONGEST
                && (shape == ScriptShape.LABEL || bold)
                && text.charAt(from - 1) != '\n') {
            TextSpan rest = TextSpan.trimmed(text, from, line);
            int to = text.startsWith("**", Math.max(from, rest.end() - 2)) ? rest.end() - 2 : rest.end();
            return with(header, rest.start(), to, new TextSpan(header.span().start(), rest.end()));
        }
        Matcher bracket = IN_BRACKETS.matcher(plain).region(from, end);
        return bracket.lookingAt()
                ? with(
                        header,
                        bracket.start("title"),
                        bracket.end("title"),
                        new TextSpan(header.span().start(), bracket.end()))
                : header;
    }

    private static ShotHeader with(ShotHeader header, int from, int to, TextSpan span) {
        TextSpan title = to > from ? new TextSpan(from, to) : null;
        return new ShotHeader(span, header.label(), header.number(), header.numberSpan(), title, header.time());
    }
}
