package studio.slateroom.script.lint;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.slateroom.platform.Message;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.SpokenLine;
import studio.slateroom.script.TailBlock;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.TimeRange;

/** A02, A03 and N02: what is heard and read. */
final class SpeechRules implements Rule {

    private static final double WORDS_PER_SECOND = 2.5;
    /** Chinese, Japanese and Korean signs are syllables. */
    private static final double SIGNS_PER_SECOND = 5;
    /** From so many words on, a quotation without a speaker is speech and not a sign on a door. */
    private static final int SPEECH = 6;

    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}\\p{IsCyrillic}\\p{Nd}'’]++");
    private static final Pattern SIGN = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");
    private static final Pattern SILENCE =
            Phrases.pattern("\\b(?:no (?:sound|audio|dialogue|music)|silen(?:t|ce)|mute)|无声|静音|没有声音|无对白|无音");
    private static final Pattern CAPTIONS = Phrases.pattern("\\b(?:subtitles?|captions?)\\b|字幕");

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
        }
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
        Phrases.all(CAPTIONS, script.text()).stream()
                .filter(span -> ruledOut.stream().noneMatch(block -> block.contains(span)))
                .filter(span -> !Phrases.isRuledOutInList(script.text(), span))
                .findFirst()
                .ifPresent(span -> findings.add("N02", span, Message.of("lint.N02.message")));
    }
}
