package studio.slateroom.script.parse;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import studio.slateroom.script.TimeMark;

/** Picks from all ranges in a text those that follow one another as shots do. */
final class TimeChain {

    /** How many candidates back a shot's predecessor is looked for; keeps the search linear. */
    private static final int BACK = 40;

    private static final int LEAST_BARE = 3;
    private static final Duration TOUCH = Duration.ofMillis(50);
    private static final Duration COUNTED = Duration.ofMillis(1050);

    private TimeChain() {}

    /** The ranges that may open a shot where they stand. */
    static List<TimeMark.Range> strong(String plain, List<TimeMark.Range> ranges) {
        return ranges.stream().filter(range -> strength(plain, range) >= 3).toList();
    }

    /** Ranges without any unit that begin their lines and follow on one another from 0; none unless there are several. */
    static List<TimeMark.Range> bare(String plain, List<TimeMark.Range> ranges) {
        List<TimeMark.Range> run = new ArrayList<>();
        for (TimeMark.Range range : ranges) {
            Duration behind =
                    run.isEmpty() ? Duration.ZERO : run.getLast().end().value();
            if (Place.atLineStart(plain, range.span().start())
                    && range.length().isPositive()
                    && range.start().value().minus(behind).abs().compareTo(TOUCH) <= 0) {
                run.add(range);
            }
        }
        return run.size() >= LEAST_BARE ? run : List.of();
    }

    /** The longest run of ranges that play one behind the other. */
    static List<TimeMark.Range> longest(String plain, List<TimeMark.Range> candidates) {
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
            best[i] = 1 + (range.start().value().isZero() ? 0.6 : 0) + strength(plain, range) * 0.05;
            before[i] = -1;
            for (int j = i - 1; j >= Math.max(0, i - BACK); j--) {
                double joined = best[j] < 0 ? -1 : best[j] + step(plain, candidates.get(j), range);
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

    private static double step(String plain, TimeMark.Range earlier, TimeMark.Range later) {
        Duration gap = later.start().value().minus(earlier.end().value());
        double alike = signature(plain, earlier) == signature(plain, later) ? 0.3 : 0;
        double firm = strength(plain, later) * 0.05;
        if (gap.abs().compareTo(TOUCH) <= 0) {
            return 1 + alike + firm;
        }
        if (gap.isPositive()) {
            return gap.compareTo(COUNTED) <= 0 ? 0.9 + alike + firm : 0.2 + alike + firm;
        }
        boolean goesOn = later.start().value().compareTo(earlier.start().value()) > 0
                && later.end().value().compareTo(earlier.end().value()) > 0;
        return goesOn ? 0.2 + alike + firm : Double.NEGATIVE_INFINITY;
    }

    /** How much what stands around a range speaks for a header. */
    static int strength(String plain, TimeMark.Range range) {
        int start = range.span().start();
        int bracket = Place.openBracket(plain, start);
        int from = HeaderEdges.backOver(plain, bracket >= 0 ? bracket : start);
        int score = place(plain, from, range);
        if (score == 0) {
            return 0;
        }
        score += bracket >= 0 ? 1 : 0;
        score += range.end().unit() != null
                        || range.start().unit() != null
                        || range.end().minuteDigits() > 0
                ? 1
                : 0;
        return score + (isFollowed(plain, range.span().end()) ? 1 : 0);
    }

    private static int place(String plain, int from, TimeMark.Range range) {
        if (Place.atLineStart(plain, from) || HeaderEdges.isLeadIn(plain, from)) {
            return 2;
        }
        // In one paragraph nothing may end the sentence before a header; a colon or a bracket tells it from prose.
        boolean apart = from == 0 || " \t\"“".indexOf(plain.charAt(from - 1)) >= 0;
        boolean marked = from < range.span().start()
                || Place.at(plain, Place.skipSpaces(plain, range.span().end())) == ':'
                || plain.startsWith("画面", Place.skipSpaces(plain, range.span().end()));
        return Place.atSentenceStart(plain, from) || (apart && marked) ? 1 : 0;
    }

    private static boolean isFollowed(String plain, int end) {
        int i = Place.skipSpaces(plain, end);
        char sign = Place.at(plain, i);
        return sign == ':'
                || sign == '\n'
                || sign == ']'
                || sign == ')'
                || sign == '-'
                || sign == '|'
                || sign == '\r'
                || plain.startsWith("画面", i);
    }

    private static int signature(String plain, TimeMark.Range range) {
        int bracket = Place.openBracket(plain, range.span().start());
        return (bracket < 0 ? 0 : plain.charAt(bracket)) * 4
                + (range.end().minuteDigits() > 0 ? 2 : 0)
                + (Place.atLineStart(plain, range.span().start()) ? 1 : 0);
    }
}
