package studio.slateroom.script.parse;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import studio.slateroom.script.TimeMark;

/** Picks from all ranges in a text those that follow one another as shots do. */
final class TimeChain {

    /** How many candidates back a shot's predecessor is looked for; keeps the search linear. */
    private static final int BACK = 40;

    private static final int LEAST_UNSURE = 3;
    private static final Duration TOUCH = Duration.ofMillis(50);
    private static final Duration COUNTED = Duration.ofMillis(1050);

    private final String plain;
    private final List<TimeMark.Range> ranges;

    TimeChain(String plain, List<TimeMark.Range> ranges) {
        this.plain = plain;
        this.ranges = ranges;
    }

    /** The ranges that tell a script's shots apart, as far as times do so; fewer than two where they do not. */
    List<TimeMark.Range> shots(List<TimeMark.Range> firm) {
        List<TimeMark.Range> outer = longest(outermost(firm));
        List<TimeMark.Range> chain = filled(outer.size() > 1 ? outer : longest(firm));
        if (chain.size() < 2) {
            List<TimeMark.Range> unsure =
                    run(range -> TimeStanding.isClear(range) && TimeStanding.of(plain, range) > 1);
            chain = unsure.isEmpty() ? chain : unsure;
        }
        if (chain.size() < 2) {
            List<TimeMark.Range> bare = run(range -> beginsLine(range) || TimeStanding.of(plain, range) > 1);
            return bare.isEmpty() ? chain : bare;
        }
        return chain;
    }

    private boolean beginsLine(TimeMark.Range range) {
        int start = range.span().start();
        return Place.atLineStart(plain, start) || HeaderEdges.isLeadIn(plain, start);
    }

    /** Ranges that say too little alone, but follow on one another without gap; none unless there are several. */
    private List<TimeMark.Range> run(Predicate<TimeMark.Range> mayOpen) {
        List<TimeMark.Range> run = new ArrayList<>();
        for (TimeMark.Range range : ranges) {
            Duration behind =
                    run.isEmpty() ? Duration.ZERO : run.getLast().end().value();
            Duration gap = range.start().value().minus(behind);
            boolean follows = gap.plus(TOUCH).isPositive() && gap.compareTo(COUNTED) <= 0;
            if (follows && range.length().isPositive() && mayOpen.test(range)) {
                run.add(range);
            }
        }
        return run.size() >= LEAST_UNSURE ? run : List.of();
    }

    /** A shot whose header is weak is known by the gap that it fills to the hundredth. */
    private List<TimeMark.Range> filled(List<TimeMark.Range> chain) {
        List<TimeMark.Range> filled = new ArrayList<>();
        int next = 0;
        for (TimeMark.Range range : chain) {
            for (;
                    next < ranges.size()
                            && ranges.get(next).span().start() < range.span().start();
                    next++) {
                TimeMark.Range weak = ranges.get(next);
                boolean before = filled.isEmpty() ? weak.start().value().isZero() : touch(filled.getLast(), weak);
                boolean likely = TimeStanding.isClear(weak) || TimeStanding.of(plain, weak) > 1;
                if (before && likely && touch(weak, range) && weak.length().isPositive()) {
                    filled.add(weak);
                }
            }
            filled.add(range);
        }
        return filled;
    }

    private static boolean touch(TimeMark.Range earlier, TimeMark.Range later) {
        Duration gap = later.start().value().minus(earlier.end().value());
        return gap.abs().compareTo(TOUCH) <= 0;
    }

    /** Without those that divide the range before them further. */
    private static List<TimeMark.Range> outermost(List<TimeMark.Range> ranges) {
        List<TimeMark.Range> outermost = new ArrayList<>();
        for (TimeMark.Range range : ranges) {
            if (outermost.isEmpty() || !divides(range, outermost.getLast())) {
                outermost.add(range);
            }
        }
        return outermost;
    }

    private static boolean divides(TimeMark.Range inner, TimeMark.Range outer) {
        return inner.start().value().compareTo(outer.start().value()) >= 0
                && inner.end().value().compareTo(outer.end().value()) <= 0
                && inner.length().compareTo(outer.length()) < 0;
    }

    /** A range with what is known of its surroundings, looked at once. */
    private record Candidate(TimeMark.Range range, double firmness, int likeness) {}

    private Candidate candidate(TimeMark.Range range) {
        return new Candidate(range, TimeStanding.of(plain, range) * 0.05, TimeStanding.likeness(plain, range));
    }

    /** The longest run of ranges that play one behind the other. */
    private List<TimeMark.Range> longest(List<TimeMark.Range> ranges) {
        List<Candidate> candidates = ranges.stream()
                .filter(range -> range.length().isPositive())
                .map(this::candidate)
                .toList();
        double[] best = new double[candidates.size()];
        int[] before = new int[candidates.size()];
        int last = -1;
        for (int i = 0; i < best.length; i++) {
            Candidate candidate = candidates.get(i);
            best[i] = 1 + (candidate.range().start().value().isZero() ? 0.6 : 0) + candidate.firmness();
            before[i] = -1;
            for (int j = i - 1; j >= Math.max(0, i - BACK); j--) {
                double joined = best[j] + step(candidates.get(j), candidate);
                if (joined > best[i]) {
                    best[i] = joined;
                    before[i] = j;
                }
            }
            last = last < 0 || best[i] > best[last] ? i : last;
        }
        Deque<TimeMark.Range> chain = new ArrayDeque<>();
        for (int i = last; i >= 0; i = before[i]) {
            chain.addFirst(candidates.get(i).range());
        }
        return new ArrayList<>(chain);
    }

    private static double step(Candidate one, Candidate next) {
        TimeMark.Range earlier = one.range();
        TimeMark.Range later = next.range();
        double alike = (one.likeness() == next.likeness() ? 0.3 : 0) + next.firmness();
        Duration gap = later.start().value().minus(earlier.end().value());
        if (gap.abs().compareTo(TOUCH) <= 0) {
            return 1 + alike;
        }
        if (gap.isPositive()) {
            return (gap.compareTo(COUNTED) <= 0 ? 0.9 : 0.2) + alike;
        }
        boolean goesOn = later.start().value().compareTo(earlier.start().value()) > 0
                && later.end().value().compareTo(earlier.end().value()) > 0;
        return goesOn ? 0.2 + alike : Double.NEGATIVE_INFINITY;
    }
}
