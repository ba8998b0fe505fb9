package studio.slateroom.script.parse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.slateroom.script.Citation;
import studio.slateroom.script.ScriptShape;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotHeader;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TailBlock;
import studio.slateroom.script.TermHit;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.TimeMark;
import studio.slateroom.script.TimeRange;
import studio.slateroom.script.vocabulary.DirectionReader;
import studio.slateroom.script.vocabulary.Vocabulary;

/**
 * Reads a script's shots in whatever notation they are written. Everything that looks like a header is a candidate;
 * those of the one shape that makes the best run of shots win, and the rest is description. A text without any header
 * is one shot.
 */
public final class ShotScriptParser {

    private final String text;
    private final String plain;
    private final List<Citation> citations;
    private final List<TermHit> terms;
    private final HeaderFinder finder;

    private ShotScriptParser(String text) {
        this.text = text;
        this.plain = Plain.of(text);
        this.citations = CitationReader.read(plain);
        this.terms = Vocabulary.STANDARD.find(plain);
        this.finder = new HeaderFinder(plain, TimeReader.ranges(plain));
    }

    /** Reads any text; never fails. The work grows with the text's length. */
    public static ShotScript parse(String text) {
        return new ShotScriptParser(text).read();
    }

    private ShotScript read() {
        if (text.isBlank()) {
            TextSpan all = new TextSpan(0, text.length());
            return new ShotScript(text, ScriptShape.NONE, all, List.of(), List.of(), citations, null);
        }
        Found found = finder.find();
        if (found.headers().isEmpty()) {
            found = MarkReader.beats(text).orElse(new Found(ScriptShape.NONE, List.of(firstWord())));
        }
        List<ShotHeader> headers = found.headers();
        int first = headers.getFirst().span().start();
        ShotHeader last = headers.getLast();
        List<TailBlock> tail = found.shape() == ScriptShape.NONE
                ? List.of()
                : TailReader.read(
                        plain,
                        new TextSpan(first, last.span().start()),
                        last.span().end());
        int end = tail.isEmpty() ? text.length() : tail.getFirst().span().start();
        TextSpan opening = new TextSpan(0, first);
        return new ShotScript(
                text,
                found.shape(),
                opening,
                shots(found, end),
                tail,
                citations,
                found.shape() == ScriptShape.NONE ? LengthReader.read(plain) : LengthReader.read(plain, opening, end));
    }

    private ShotHeader firstWord() {
        return ShotHeader.none(TextSpan.trimmed(text, 0, text.length()).start());
    }

    private List<Shot> shots(Found found, int end) {
        List<ShotHeader> headers = found.headers();
        List<@Nullable TimeRange> times = times(headers);
        List<Shot> shots = new ArrayList<>();
        Cursor<Citation> cited = new Cursor<>(citations, Citation::span);
        Cursor<TermHit> said = new Cursor<>(terms, TermHit::span);
        Cursor<TimeMark.Range> inside = new Cursor<>(finder.strong(), TimeMark.Range::span);
        for (int i = 0; i < headers.size(); i++) {
            int to = i + 1 < headers.size() ? headers.get(i + 1).span().start() : end;
            TextSpan span = new TextSpan(
                    headers.get(i).span().start(),
                    Math.max(to, headers.get(i).span().end()));
            ShotHeader header = Titles.titled(text, plain, headers.get(i), span.end(), found.shape());
            TextSpan body = TextSpan.trimmed(text, header.span().end(), span.end());
            List<TermHit> inBody = said.within(span);
            shots.add(new Shot(
                    header.number() == null ? i + 1 : header.number(),
                    header,
                    times.get(i),
                    span,
                    body,
                    body.in(text),
                    DirectionReader.read(text, body, inBody),
                    inBody,
                    cited.within(span),
                    SpeechReader.lines(text, body),
                    SpeechReader.sounds(text, body),
                    List.copyOf(inside.within(new TextSpan(body.start(), span.end())))));
        }
        return shots;
    }

    /** Ranges say when a shot plays; lengths do so where every shot up to there has one. */
    private static List<@Nullable TimeRange> times(List<ShotHeader> headers) {
        List<@Nullable TimeRange> times = new ArrayList<>();
        Duration behind = Duration.ZERO;
        boolean known = true;
        for (ShotHeader header : headers) {
            TimeRange time = null;
            if (header.time() instanceof TimeMark.Range range && !range.length().isNegative()) {
                time = new TimeRange(range.start().value(), range.end().value());
            } else if (header.time() instanceof TimeMark.Length length && known) {
                time = new TimeRange(behind, behind.plus(length.length()));
            } else {
                known = false;
            }
            behind = time == null ? behind : time.end();
            times.add(time);
        }
        return times;
    }
}
