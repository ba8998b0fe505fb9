package studio.slateroom.provider.animatic.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import studio.slateroom.media.Sound;
import studio.slateroom.media.Speech;

/**
 * Decides when the lines of a clip are heard. They follow each other in their shot, a little faster where it is short.
 * What still does not fit goes on over the cut until the next line begins, and is cut off there.
 */
public final class Delivery {

    /** How long after a cut somebody begins to speak, and how long before the next one they are done. */
    private static final int LEAD = Sound.RATE * 3 / 10;

    /** How long somebody waits before they answer. */
    private static final int GAP = Sound.RATE / 4;

    /** A shot with time to spare begins with so much of it, up to the second number. */
    private static final double SPARE = 0.25;

    private static final int MOST_SPARE = Sound.RATE;

    /** The pace, in percent, at which every line is read first; a voice that fails then is not heard at all. */
    public static final int EASY = 100;

    /** Faster than this nobody is understood. */
    private static final int FASTEST = 140;

    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}\\p{IsCyrillic}\\p{Nd}'’]+");
    private static final double WORDS_PER_SECOND = 2.5;

    /** Chinese, Japanese and Korean signs are syllables. */
    private static final Pattern SIGN = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");

    private static final double SIGNS_PER_SECOND = 4.5;
    private static final double SHORTEST = 0.6;

    private final List<Part> parts;
    private final int length;
    private final Function<Speech.Line, Optional<Sound>> voice;

    /**
     * A delivery.
     *
     * @param parts the shots in their order
     * @param length the clip's length in samples
     * @param voice reads a line aloud; what it does not read is given the time that it would take
     */
    public Delivery(List<Part> parts, int length, Function<Speech.Line, Optional<Sound>> voice) {
        this.parts = List.copyOf(parts);
        this.length = length;
        this.voice = voice;
    }

    /**
     * A shot and what is said in it.
     *
     * @param start its first sample
     * @param end behind its last sample
     */
    public record Part(int start, int end, List<DialogueLine> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line at its time.
     *
     * @param start its first sample
     * @param end behind its last sample, where it is cut off if its sound goes on
     * @param sound its sound; empty where no voice reads it
     */
    public record Timed(DialogueLine line, int start, int end, Optional<Sound> sound) {}

    /** All lines with their times, in order; none overlaps another. */
    public List<Timed> timed() {
        List<Timed> timed = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (!part.lines().isEmpty()) {
                int start = Math.max(free, part.start());
                timed.addAll(place(fitted(part), start, part.end(), limit(i)));
                free = timed.getLast().end();
            }
        }
        return timed;
    }

    /** Until when a shot's lines may go on: until the next one that has lines begins, or the clip ends. */
    private int limit(int index) {
        return parts.subList(index + 1, parts.size()).stream()
                .filter(part -> !part.lines().isEmpty())
                .findFirst()
                .map(Part::start)
                .orElse(length);
    }

    private List<Reading> fitted(Part part) {
        List<Reading> easy = part.lines().stream()
                .map(line -> reading(line, EASY, sound(line, EASY)))
                .toList();
        double needed = total(easy) - (double) GAP * (easy.size() - 1);
        double room = Math.max(1, part.end() - part.start() - 2 * LEAD - (double) GAP * (easy.size() - 1));
        int pace = (int) Math.ceil(Math.min(FASTEST, EASY * needed / room));
        return needed <= room
                ? easy
                : easy.stream().map(reading -> hurried(reading, pace)).toList();
    }

    /** A voice that fails only when it hurries is heard at its easy pace. */
    private Reading hurried(Reading easy, int percent) {
        return easy.sound().isEmpty()
                ? reading(easy.line(), percent, easy.sound())
                : sound(easy.line(), percent)
                        .map(sound -> reading(easy.line(), percent, Optional.of(sound)))
                        .orElse(easy);
    }

    private static Reading reading(DialogueLine line, int percent, Optional<Sound> sound) {
        int needed =
                sound.map(Sound::length).orElseGet(() -> estimate(line.line().text(), percent));
        return new Reading(line, needed, sound);
    }

    private Optional<Sound> sound(DialogueLine line, int percent) {
        return voice.apply(line.line().at(percent));
    }

    private static List<Timed> place(List<Reading> readings, int start, int end, int limit) {
        int needed = total(readings);
        int spare = end - start - needed - 2 * LEAD;
        int lead = spare >= 0 ? LEAD + (int) Math.min(MOST_SPARE, spare * SPARE) : Math.min(LEAD, (end - start) / 10);
        int room = limit - start - lead;
        // Where not even that is enough, each line has its share and ends with it.
        double share = Math.min(1, (double) room / needed);
        List<Timed> timed = new ArrayList<>();
        double at = start + lead;
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            double next = at + share * (reading.length() + GAP);
            boolean last = i + 1 == readings.size();
            int until = (int) Math.min(at + reading.length(), last ? limit : next);
            timed.add(new Timed(reading.line(), (int) at, Math.max((int) at, until), reading.sound()));
            at = next;
        }
        return timed;
    }

    private static int total(List<Reading> readings) {
        return readings.stream().mapToInt(Reading::length).sum() + GAP * (readings.size() - 1);
    }

    private static int estimate(String text, int percent) {
        double words = WORD.matcher(text).results().count() / WORDS_PER_SECOND;
        double signs = SIGN.matcher(text).results().count() / SIGNS_PER_SECOND;
        return (int) (Math.max(SHORTEST, words + signs) * Sound.RATE * 100 / percent);
    }

    private record Reading(DialogueLine line, int length, Optional<Sound> sound) {}
}
