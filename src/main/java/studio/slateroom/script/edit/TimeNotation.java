package studio.slateroom.script.edit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import studio.slateroom.script.Clock;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TimeMark;
import studio.slateroom.script.TimeRange;

/** Writes the times of a script's shots in the author's notation. */
final class TimeNotation {

    /** To what a beat's time is rounded, in milliseconds. */
    private static final long BEAT_GRID = 10;

    private final ShotScript script;
    private final Inscription inscription;
    private final boolean padded;
    private final int decimals;

    TimeNotation(ShotScript script) {
        this.script = script;
        inscription = new Inscription(script, this);
        decimals = decimals(script);
        padded = clocks(script).anyMatch(TimeNotation::isPadded);
    }

    /** The edits by which a shot's header states a time; none where it states it already. */
    List<TextEdit> header(int shot, TimeRange time) {
        TimeMark mark = script.shots().get(shot).header().time();
        return mark == null ? List.of(inscription.write(shot, time)) : mark(mark, time);
    }

    /** The edits by which what a header says about the time becomes another time. */
    List<TextEdit> mark(TimeMark mark, TimeRange time) {
        return switch (mark) {
            case TimeMark.Range range -> {
                List<TextEdit> edits = new ArrayList<>(clock(range.start(), time.start()));
                edits.addAll(clock(range.end(), time.end()));
                yield edits;
            }
            case TimeMark.Length length -> clock(length.clock(), time.length());
        };
    }

    /** The edits by which beats inside a shot move and stretch along with it. */
    List<TextEdit> beats(int index, TimeRange time) {
        Shot shot = script.shots().get(index);
        TimeRange old = shot.time();
        List<TextEdit> edits = new ArrayList<>();
        if (old == null || old.length().isZero() || old.equals(time)) {
            return edits;
        }
        for (TimeMark beat : shot.beats()) {
            switch (beat) {
                case TimeMark.Range range
                when within(range, old) -> {
                    edits.addAll(clock(range.start(), moved(range.start().value(), old, time)));
                    edits.addAll(clock(range.end(), moved(range.end().value(), old, time)));
                }
                case TimeMark.Length length
                when length.length().compareTo(old.length()) <= 0 ->
                    edits.addAll(clock(length.clock(), stretched(length.length(), old, time)));
                default -> {
                    // Not a time of the clip, such as one that counts from the shot's own start.
                }
            }
        }
        return edits;
    }

    private static boolean within(TimeMark.Range beat, TimeRange shot) {
        return beat.start().value().compareTo(shot.start()) >= 0
                && beat.end().value().compareTo(shot.end()) <= 0;
    }

    private static Duration moved(Duration instant, TimeRange old, TimeRange time) {
        return instant.equals(old.end())
                ? time.end()
                : time.start().plus(stretched(instant.minus(old.start()), old, time));
    }

    private static Duration stretched(Duration length, TimeRange old, TimeRange time) {
        if (old.length().equals(time.length())) {
            return length;
        }
        double millis = (double) length.toMillis()
                * time.length().toMillis()
                / old.length().toMillis();
        return Duration.ofMillis(Math.round(millis / BEAT_GRID) * BEAT_GRID);
    }

    private List<TextEdit> clock(Clock clock, Duration time) {
        String old = clock.span().in(script.text());
        String figures = alike(old, notation(clock, old).write(time));
        boolean same = clock.value().equals(time) || figures.equals(old);
        return same ? List.of() : List.of(new TextEdit(clock.span(), figures));
    }

    /**
     * The two figures of {@code 12} ask for {@code 04} only where the script pads its times, and the decimals of
     * {@code 2.5} ask for {@code 3.0} only where all its times have them or this one shows them off, as {@code 2.50}.
     */
    private Clock notation(Clock clock, String old) {
        boolean shown = old.endsWith("0") || old.endsWith("０");
        int least = shown ? clock.decimals() : Math.min(clock.decimals(), decimals);
        int digits = clock.minuteDigits() > 0 || padded ? clock.secondDigits() : 1;
        return new Clock(clock.span(), clock.value(), clock.minuteDigits(), digits, least, clock.unit());
    }

    /** Figures and signs as wide as the old ones. */
    private static String alike(String old, String figures) {
        String wide = Figures.isFullWidth(old.charAt(0)) ? Figures.fullWidth(figures) : figures;
        String colon = old.indexOf('：') >= 0 ? wide.replace(':', '：') : wide.replace('：', ':');
        return old.indexOf('.') >= 0 ? colon.replace('．', '.') : colon;
    }

    /** How many decimals even the roundest of the times has. */
    private static int decimals(ShotScript script) {
        return clocks(script).mapToInt(Clock::decimals).min().orElse(0);
    }

    private static boolean isPadded(Clock clock) {
        return clock.minuteDigits() == 0
                && clock.secondDigits() > 1
                && clock.value().toSeconds() < 10;
    }

    private static Stream<Clock> clocks(ShotScript script) {
        return script.shots().stream().map(shot -> shot.header().time()).flatMap(mark -> switch (mark) {
            case TimeMark.Range range -> Stream.of(range.start(), range.end());
            case TimeMark.Length length -> Stream.of(length.clock());
            case null -> Stream.of();
        });
    }
}
