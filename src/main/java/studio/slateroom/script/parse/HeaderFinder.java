package studio.slateroom.script.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.slateroom.script.ScriptShape;
import studio.slateroom.script.ShotHeader;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.TimeMark;

/** Decides which of the things that look like headers are the script's headers: those of one shape. */
final class HeaderFinder {

    /** How far behind a label its time may stand. */
    private static final int TIME_REACH = 60;

    private static final int LENGTH_REACH = 28;

    private static final Pattern SEPARATORS = Pattern.compile("[ \\t]{0,2}[|:(\\[,-]?[ \\t]{0,2}[(\\[]?");
    private static final Pattern CLOSE = Plain.pattern("[ \\t]{0,2}[)\\]]?[ \\t*]{0,3}(?:[:|]|$)");

    private final String plain;
    private final List<TimeMark.Range> ranges;
    private final List<TimeMark.Range> strong;

    HeaderFinder(String plain, List<TimeMark.Range> ranges) {
        this.plain = plain;
        this.ranges = ranges;
        this.strong = ranges.stream()
                .filter(range -> TimeStanding.isFirm(plain, range))
                .toList();
    }

    List<TimeMark.Range> strong() {
        return strong;
    }

    Found find() {
        List<TimeMark.Range> times = new TimeChain(plain, ranges).shots(strong);
        List<ShotHeader> labelled = withoutHeading(labelled(LabelReader.read(plain)));
        if (areShots(labelled, times)) {
            return new Found(ScriptShape.LABEL, withUnlabelled(labelled, times));
        }
        if (times.size() >= 2) {
            return new Found(ScriptShape.TIME, times.stream().map(this::timed).toList());
        }
        return TableReader.read(plain)
                .or(() -> ListReader.read(plain))
                .or(() -> MarkReader.read(plain))
                .or(() -> single(labelled, times))
                .orElse(Found.NOTHING);
    }

    /** Whether the labels are the shots, rather than headings above shots that are told apart by their times. */
    private boolean areShots(List<ShotHeader> labelled, List<TimeMark.Range> times) {
        long timed = labelled.stream().filter(header -> header.time() != null).count();
        long below = labelled.stream().filter(this::hasTimeBelow).count();
        boolean headings = below * 2 > labelled.size() && times.size() > labelled.size();
        return switch (labelled.size()) {
            case 0 -> false;
            case 1 -> timed == 1 && !headings;
            default -> (timed * 2 >= labelled.size() && !headings) || times.size() < 2;
        };
    }

    /** Behind the labelled shots there may be some without a label, such as a last hold; a time opens them. */
    private List<ShotHeader> withUnlabelled(List<ShotHeader> labelled, List<TimeMark.Range> times) {
        List<ShotHeader> all = new ArrayList<>(labelled);
        ShotHeader last = labelled.getLast();
        boolean timed = labelled.stream().allMatch(header -> header.time() instanceof TimeMark.Range);
        for (TimeMark.Range time : timed ? times : List.<TimeMark.Range>of()) {
            boolean behind = time.span().start() > last.span().end()
                    && last.time() instanceof TimeMark.Range before
                    && time.start().value().compareTo(before.end().value()) >= 0;
            if (behind && Place.atLineStart(plain, timed(time).span().start())) {
                last = timed(time);
                all.add(last);
            }
        }
        return all;
    }

    private boolean hasTimeBelow(ShotHeader header) {
        return header.numberSpan() != null
                && header.time() != null
                && header.time().span().start() > header.numberSpan().end()
                && plain.substring(
                                header.numberSpan().end(), header.time().span().start())
                        .contains("\n");
    }

    /** A heading over all shots may carry the first one's number, such as {@code Storyboard 1 (10 s in all)}. */
    private static List<ShotHeader> withoutHeading(List<ShotHeader> labelled) {
        boolean heading = labelled.size() > 2
                && !(labelled.getFirst().time() instanceof TimeMark.Range)
                && labelled.get(1).time() instanceof TimeMark.Range
                && Objects.equals(labelled.getFirst().number(), labelled.get(1).number());
        return heading ? labelled.subList(1, labelled.size()) : labelled;
    }

    private Optional<Found> single(List<ShotHeader> labelled, List<TimeMark.Range> times) {
        if (labelled.size() == 1) {
            return Optional.of(new Found(ScriptShape.LABEL, labelled));
        }
        boolean whole = times.size() == 1
                && times.getFirst().start().value().isZero()
                && TimeStanding.of(plain, times.getFirst()) > TimeStanding.FIRM;
        return whole ? Optional.of(new Found(ScriptShape.TIME, List.of(timed(times.getFirst())))) : Optional.empty();
    }

    private ShotHeader timed(TimeMark.Range range) {
        TextSpan span =
                HeaderEdges.around(plain, range.span().start(), range.span().end());
        return new ShotHeader(span, null, null, null, null, range);
    }

    private List<ShotHeader> labelled(List<LabelReader.Label> labels) {
        List<ShotHeader> headers = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < labels.size(); i++) {
            LabelReader.Label label = labels.get(i);
            int end = i + 1 < labels.size() ? labels.get(i + 1).span().start() : plain.length();
            while (next < ranges.size()
                    && ranges.get(next).span().end() < label.span().start() - 24) {
                next++;
            }
            headers.add(header(label, time(label, next, end)));
        }
        return headers;
    }

    private ShotHeader header(LabelReader.Label label, @Nullable TimeMark time) {
        int start = label.span().start();
        int end = label.span().end();
        if (time != null) {
            start = Math.min(start, time.span().start());
            end = Math.max(end, time.span().end());
        }
        TextSpan span = HeaderEdges.around(plain, start, end);
        return new ShotHeader(span, label.label(), label.number(), label.numberSpan(), null, time);
    }

    /** The range just before the label on its line, else the first behind it, else a length in its header. */
    private @Nullable TimeMark time(LabelReader.Label label, int from, int end) {
        for (int i = from; i < ranges.size(); i++) {
            TimeMark.Range range = ranges.get(i);
            if (range.span().start() > Math.min(end, label.span().end() + TIME_REACH)) {
                break;
            }
            boolean before = range.span().end() <= label.span().start()
                    && plain.substring(range.span().end(), label.span().start()).matches("[\\])*:| \\t\\[(-]{0,6}");
            boolean behind = range.span().start() >= label.span().end()
                    && range.span().end() <= end
                    && isHeaderText(label.span().end(), range);
            if (before || behind) {
                return range;
            }
        }
        return length(label, end);
    }

    private boolean isHeaderText(int from, TimeMark.Range range) {
        String between = plain.substring(from, range.span().start());
        boolean clear = range.end().unit() != null || range.end().minuteDigits() > 0 || isAlone(between, range);
        int line = between.indexOf('\n');
        if (line < 0) {
            boolean opened = Place.openBracket(plain, range.span().start()) >= from;
            return clear && (opened || between.length() <= 24) && between.indexOf('.') < 0 && between.indexOf('。') < 0;
        }
        return clear
                && between.indexOf('\n', line + 1) < 0
                && HeaderEdges.isLeadIn(plain, range.span().start());
    }

    /** Figures without a unit are a time where the header holds nothing else. */
    private boolean isAlone(String between, TimeMark.Range range) {
        return SEPARATORS.matcher(between).matches()
                && CLOSE.matcher(plain)
                        .region(range.span().end(), plain.length())
                        .lookingAt();
    }

    private @Nullable TimeMark length(LabelReader.Label label, int end) {
        int to = Place.lineEnd(
                plain, label.span().end(), Math.min(end, label.span().end() + LENGTH_REACH));
        TimeMark.Length length = to <= label.span().end()
                ? null
                : TimeReader.length(plain, label.span().end(), to);
        if (length == null) {
            return null;
        }
        String between = plain.substring(label.span().end(), length.span().start());
        return between.matches("[^.。:：\\n]{0,12}[(,，|\\[-] {0,2}|, {0,2}[0-9]{1,2}:[0-9]{1,2}, {0,2}| {0,2}")
                ? length
                : null;
    }
}
