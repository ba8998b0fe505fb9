package studio.slateroom.script.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.slateroom.script.ScriptShape;
import studio.slateroom.script.ShotHeader;
import studio.slateroom.script.TextSpan;

/** Reads scripts whose shots have neither number nor time: framing in brackets, named beats, words that part shots. */
final class MarkReader {

    private static final Pattern BRACKET = Plain.pattern(
            "\\[[^\\]\\n]{0,40}(?:shot|angle|close-up|close up|pov|特写|全景|中景|近景|远景|镜头|视角)[^\\]\\n]{0,20}\\][ \\t]{0,3}[:-]?[ \\t]{0,3}");
    private static final Pattern DIVIDER = Plain.pattern(
            "[*\\[(]{0,3}(?:镜头切换|切换镜头|lens switch|hard cut|cut)(?:[\\])*]{1,3}|(?<=镜头切换|切换镜头))(?:到|至)?[ \\t]{0,3}[:,，。]?[ \\t]{0,3}");
    private static final Pattern BRACKETED_CUT =
            Plain.pattern("\\[ {0,2}(?:lens switch|cut|镜头切换|切换|切镜) {0,2}\\][ \\t]{0,3}[:,，。]?[ \\t]{0,3}");
    private static final String CAPITALS = "[A-Z][A-Z0-9'’&/]{1,20}";
    private static final Pattern BEAT = Pattern.compile(
            "(?:^[ \\t]{0,4}|(?<=[.!?。”\"’)] ))[—–-]{1,3}[ \\t]{0,3}(?<title>" + CAPITALS + "(?: (?:" + CAPITALS
                    + "|[A-Z0-9&/])){0,5})(?=[ \\t]{0,3}(?:[:—–-]{1,3}[ \\t]{0,3})?(?:$| (?:[A-Z]['’]?[a-z]|[AI] [a-z])))",
            Pattern.MULTILINE);

    private MarkReader() {}

    static Optional<Found> read(String plain) {
        return parted(plain).or(() -> bracketed(plain));
    }

    /** Named beats are told from dashes in prose by their capitals, so they are looked for in the raw text. */
    static Optional<Found> beats(String raw) {
        List<ShotHeader> headers = new ArrayList<>();
        Matcher matcher = BEAT.matcher(raw);
        while (matcher.find()) {
            TextSpan title = new TextSpan(matcher.start("title"), matcher.end("title"));
            headers.add(new ShotHeader(new TextSpan(matcher.start(), matcher.end()), null, null, null, title, null));
        }
        return headers.size() < 2 ? Optional.empty() : Optional.of(new Found(ScriptShape.BEAT, headers));
    }

    private static Optional<Found> bracketed(String plain) {
        List<ShotHeader> headers = headers(BRACKET, plain);
        return headers.isEmpty() ? Optional.empty() : Optional.of(new Found(ScriptShape.BRACKET, headers));
    }

    /** What stands before the first divider is a shot too. */
    private static Optional<Found> parted(String plain) {
        List<ShotHeader> dividers = headers(BRACKETED_CUT, plain);
        if (dividers.isEmpty()) {
            dividers = headers(DIVIDER, plain);
        }
        if (dividers.isEmpty()) {
            return Optional.empty();
        }
        List<ShotHeader> headers = new ArrayList<>();
        int first = dividers.getFirst().span().start();
        if (!plain.substring(0, first).isBlank()) {
            headers.add(ShotHeader.none(0));
        }
        headers.addAll(dividers);
        return Optional.of(new Found(ScriptShape.DIVIDER, headers));
    }

    private static List<ShotHeader> headers(Pattern pattern, String plain) {
        List<ShotHeader> headers = new ArrayList<>();
        Matcher matcher = pattern.matcher(plain);
        while (matcher.find()) {
            headers.add(new ShotHeader(new TextSpan(matcher.start(), matcher.end()), null, null, null, null, null));
        }
        return headers;
    }
}
