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
        List<TimeMark.Range> chain = outer.size() > 1 ? outer : longest(firm);
        if (chain.size() < 2) {
            List<TimeMark.Range> unsure =
                    run(range -> TimeStanding.isClear(range) && TimeStanding.of(plain, range) > 1);
            chain = unsure.isEmpty() ? chain : unsure;
        }
        if (chain.size() < 2) {
            List<TimeMark.Range> bare = run(this::beginsLine);
            return bare.isEmpty() ? chain : bare;
        }
        return filled(chain);
    }

    private boolean beginsLine(TimeMark.Range range) {
        int start = range.span().start();
        return Place.atLineStart(plain, start) || HeaderEdges.isLeadIn(plain, start);
    }

    /** Ranges that say too little alone, but follow on one another without gap; none unless there are several. */
    private List<TimeMark.Range> run(Predicate<TimeMark.Range> mayOpen) {
        List<TimeMark.Range> run = new ArrayList<>();
        for (TimeMark.Range range : ranges) {
            boolean follows = run.isEmpty() || touch(run.getLast(), range);
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
            for (; next < ranges.size() && !ranges.get(next).equals(range); next++) {
                TimeMark.Range weak = ranges.get(next);
                boolean before = filled.isEmpty()
                        ? weak.start().value().isZero() && TimeStanding.isClear(weak)
                        : touch(filled.getLast(), weak) && TimeStanding.isClear(weak);
                if (before && touch(weak, range) && weak.length().isPositive()) {
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

    /** The longest run of ranges that play one behind the other. */
    private List<TimeMark.Range> longest(List<TimeMark.Range> candidates) {
        int count = candidates.size();
        double[] best = new double[count];
        int[] before = new int[count];
        int last = -1;
        for (int i = 0; i < count; i++) {
            TimeMark.Range range = candidates.get(i);
            if (!range.length().isPositive()) {
                best[i] = -1;
                continue;
            }
            best[i] = 1 + (range.start().value().isZero() ? 0.6 : 0) + TimeStanding.of(plain, range) * 0.05;
            before[i] = -1;
            for (int j = i - 1; j >= Math.max(0, i - BACK); j--) {
                double joined = best[j] < 0 ? -1 : best[j] + step(candidates.get(j), range);
                if (joined > best[i]) {
                    best[i] = joined;
                    before[i] = j;
                }
            }
            last = last < 0 || best[i] > best[last] ? i : last;
        }
        Deque<TimeMark.Range> chain = new ArrayDeque<>();
        for (int i = last; i >= 0; i = before[i]) {
            chain.addFirst(candidates.get(i));
        }
        return new ArrayList<>(chain);
    }

    private double step(TimeMark.Range earlier, TimeMark.Range later) {
        boolean written = TimeStanding.likeness(plain, earlier) == TimeStanding.likeness(plain, later);
        double alike = (written ? 0.3 : 0) + TimeStanding.of(plain, later) * 0.05;
        if (touch(earlier, later)) {
            return 1 + alike;
        }
        Duration gap = later.start().value().minus(earlier.end().value());
        if (gap.isPositive()) {
            return (gap.compareTo(COUNTED) <= 0 ? 0.9 : 0.2) + alike;
        }
        boolean goesOn = later.start().value().compareTo(earlier.start().value()) > 0
                && later.end().value().compareTo(earlier.end().value()) > 0;
        return goesOn ? 0.2 + alike : Double.NEGATIVE_INFINITY;
    }
}
