package studio.slateroom.script.lint;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.slateroom.platform.Message;
import studio.slateroom.script.Search;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.SpokenLine;
import studio.slateroom.script.TailBlock;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.TimeRange;
import studio.slateroom.script.edit.ScriptEdit;
import studio.slateroom.script.edit.TextEdit;
import studio.slateroom.script.vocabulary.Negation;

/** A01 to A05 and N02: what is heard and read. */
final class SpeechRules implements Rule {

    private static final double WORDS_PER_SECOND = 2.5;
    /** Chinese, Japanese and Korean signs are syllables. */
    private static final double SIGNS_PER_SECOND = 5;
    /** From so many words on, a quotation without a speaker is speech and not a sign on a door. */
    private static final int SPEECH = 6;
    /** So far around a line its speaker may be named. */
    private static final int AROUND = 60;

    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}\\p{IsCyrillic}\\p{Nd}'’]++");
    private static final Pattern SIGN = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");
    private static final Pattern SILENCE =
            Phrases.pattern("\\b(?:no (?:sound|audio|dialogue|music)|silen(?:t|ce)|mute)|无声|静音|没有声音|无对白|无音");
    private static final Search CAPTIONS = Search.ignoringCase("\\b(?:subtitles?|captions?)\\b(?!/)|字幕");
    /** Announces speech that stands behind it; "no dialogue" announces none. */
    private static final Search ANNOUNCED = Search.ignoringCase(
            "(?:\\b(?:says?|said|whispers?|shouts?|asks?|replies|yells?|mutters?|dialogue|voice-?over|spoken line)|[说喊问答]道?|台词|对白|旁白) ?[:：][ \\t]*+"
                    + "(?![\"“”'‘’「『{｛<\\[【(（\\n\\r]|no(?:ne|t)?\\b|n/a|无|没有|$)");

    private static final Pattern QUOTE = Pattern.compile("[\"“”「『{]");
    /** Who speaks, or that somebody does. */
    private static final Pattern SPEAKS = Phrases.pattern(
            "\\b(?:say|says|said|saying|whisper|shout|ask|repl(?:y|ies)|yell|mutter|murmur|speak|speaking|spoken|voice|narrat|sing|sings|singing|mouths|reads|tells|calls|adds|dialogue|lyrics|title|text|sign|label)"
                    + "|[说喊问答叫念唱道喝吼]|台词|对白|旁白|字幕|文字|歌词");

    private static final Search RISKY = Search.ignoringCase(
            "\\b(?:fuck\\w*|shit|bitch\\w*|bastard|asshole|motherfucker)\\b|他妈的|操你|傻逼|妈的"
                    + "|\\b(?:song|track|music|hit|ballad) (?:by|of|from) (?-i:\\p{Lu})|\\b(?:sings?|singing|hums?|plays?) (?:the song )?[\"“](?-i:\\p{Lu})|(?:歌曲|主题曲|演唱|播放)《");

    @Override
    public void check(ShotScript script, LintTarget target, Findings findings) {
        Boolean sound = target.sound();
        if (sound != null && !sound) {
            heard(script).stream()
                    .findFirst()
                    .ifPresent(span -> findings.add(
                            "A02",
                            span,
                            Message.of("lint.A02.message"),
                            new QuickFix.SetSound(Message.of("lint.fix.soundOn"), true)));
        }
        for (Shot shot : script.shots()) {
            checkRoom(script, shot, target, findings);
            checkSpeakers(script.text(), shot, findings);
        }
        checkMarks(script, findings);
        checkRisks(script, target, findings);
        checkCaptions(script, findings);
    }

    private static List<TextSpan> heard(ShotScript script) {
        List<TextSpan> heard = new ArrayList<>();
        for (Shot shot : script.shots()) {
            shot.lines().stream()
                    .filter(line -> line.speaker() != null)
                    .map(SpokenLine::span)
                    .forEach(heard::add);
            heard.addAll(shot.sounds());
        }
        script.tail().stream()
                .filter(block -> block.kind() == TailBlock.Kind.SOUND || block.kind() == TailBlock.Kind.DIALOGUE)
                .map(TailBlock::span)
                .forEach(heard::add);
        heard.removeIf(span -> SILENCE.matcher(span.in(script.text())).find());
        return heard;
    }

    private static void checkRoom(ShotScript script, Shot shot, LintTarget target, Findings findings) {
        Duration length = length(script, shot, target);
        if (length == null || length.isZero() || length.isNegative()) {
            return;
        }
        double needed = 0;
        long words = 0;
        SpokenLine last = null;
        for (SpokenLine line : shot.lines()) {
            String said = line.span().in(script.text());
            long latin = WORD.matcher(said).results().count();
            long signs = SIGN.matcher(said).results().count();
            if (line.speaker() != null || latin + signs >= SPEECH) {
                needed += latin / WORDS_PER_SECOND + signs / SIGNS_PER_SECOND;
                words += latin + signs;
                last = line;
            }
        }
        if (last != null && needed > length.toMillis() / 1000.0) {
            Duration rounded = Duration.ofMillis(Math.round(needed * 10) * 100);
            findings.add(
                    "A03",
                    last.span(),
                    Message.of("lint.A03.message", words, Phrases.seconds(rounded), Phrases.seconds(length)));
        }
    }

    private static void checkMarks(ShotScript script, Findings findings) {
        String text = script.text();
        ANNOUNCED.all(text).stream()
                .map(span -> new TextSpan(
                        span.end(),
                        Phrases.sentence(text, TextSpan.at(span.end())).end()))
                .filter(said -> !said.isEmpty() && !QUOTE.matcher(said.in(text)).find())
                .findFirst()
                .ifPresent(said -> findings.add(
                        "A01",
                        said,
                        Message.of("lint.A01.message"),
                        new QuickFix.Rewrite(Message.of("lint.fix.quote"), quoting(text, said))));
    }

    private static ScriptEdit quoting(String text, TextSpan said) {
        boolean chinese = SIGN.matcher(said.in(text)).find();
        int end = said.end() < text.length() && text.charAt(said.end()) != '\n' ? said.end() + 1 : said.end();
        return new ScriptEdit(List.of(
                TextEdit.insert(said.start(), chinese ? "“" : "\""), TextEdit.insert(end, chinese ? "”" : "\"")));
    }

    /** A line that stands alone; words around it mostly say whose it is. */
    private static void checkSpeakers(String text, Shot shot, Findings findings) {
        for (SpokenLine line : shot.lines()) {
            String said = line.span().in(text);
            long words = WORD.matcher(said).results().count()
                    + SIGN.matcher(said).results().count();
            int start = line.span().start();
            String before = text.substring(Math.max(shot.body().start(), start - AROUND), start)
                    .stripTrailing();
            String behind = text.substring(
                    line.span().end(), Math.min(shot.span().end(), line.span().end() + AROUND));
            boolean alone = before.isEmpty() || ".。!?！？\"”".indexOf(before.charAt(before.length() - 1)) >= 0;
            if (line.speaker() == null
                    && words >= SPEECH
                    && alone
                    && !SPEAKS.matcher(before).find()
                    && !SPEAKS.matcher(behind).find()) {
                findings.add("A04", line.span(), Message.of("lint.A04.message"));
                return;
            }
        }
    }

    private static void checkRisks(ShotScript script, LintTarget target, Findings findings) {
        Boolean sound = target.sound();
        if (sound == null || !sound) {
            return;
        }
        Phrases.firstAsked(RISKY, script.text())
                .ifPresent(span -> findings.add(
                        "A05",
                        span,
                        Message.of("lint.A05.message", span.in(script.text())),
                        new QuickFix.SetSound(Message.of("lint.fix.soundOff"), false)));
    }

    private static @Nullable Duration length(ShotScript script, Shot shot, LintTarget target) {
        TimeRange time = shot.time();
        if (time != null) {
            return time.length();
        }
        return script.shots().size() == 1 ? target.length() : null;
    }

    private static void checkCaptions(ShotScript script, Findings findings) {
        List<TextSpan> ruledOut = script.tail().stream()
                .filter(block -> block.kind() == TailBlock.Kind.NEGATIVE)
                .map(TailBlock::span)
                .toList();
        CAPTIONS.all(script.text()).stream()
                .filter(span -> ruledOut.stream().noneMatch(block -> block.contains(span)))
                .filter(span -> !Negation.inSentence(script.text(), span))
                .findFirst()
                .ifPresent(span -> findings.add("N02", span, Message.of("lint.N02.message")));
    }
}
