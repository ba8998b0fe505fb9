package studio.slateroom.provider.animatic.board;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.script.Citation;
import studio.slateroom.script.Shot;
import studio.slateroom.script.TimeMark;

/**
 * One of the things that a shot shows one after the other.
 *
 * @param what it is
 * @param from the frame in the shot with which it begins
 * @param blend how many frames it takes to take over from the one before
 */
public record Exhibit(Subject what, int from, int blend) {

    /** As long as the dissolves between shots: half a second. */
    private static final int LONGEST_BLEND = Storyboard.FRAMES_PER_SECOND / 2;

    /** What behind a citation says where in the film to begin, such as {@code video 1 from 0:04}. */
    private static final Pattern START = Pattern.compile(
            "[\\s,，()（）]{0,3}(?:(?:starting|beginning)\\s(?:from|at)|from|从|從|自)\\s?第?"
                    + "(?:(?<minutes>[0-9]{1,2}):(?<seconds>[0-9]{2}(?:\\.[0-9]{1,3})?)"
                    + "|(?<plain>[0-9]{1,3}(?:\\.[0-9]{1,3})?)\\s?(?:s\\b|sec\\b|seconds?\\b|秒))",
            Pattern.CASE_INSENSITIVE);

    /** What can be shown. */
    public sealed interface Subject {}

    /** The picture that the clip begins with. */
    public record FirstFrame(AttachedFile file) implements Subject {}

    /** A cited picture. */
    public record Still(AttachedFile file) implements Subject {}

    /**
     * A cited film.
     *
     * @param start the instant of the film at which it begins
     */
    public record Film(AttachedFile file, Duration start) implements Subject {}

    /** The storyboard card of a shot that has nothing else. */
    public record Drawing() implements Subject {}

    /** A subject and the citation that calls for it. */
    private record Called(Subject subject, Optional<Citation> citation) {}

    /** All that a shot shows, in order; never nothing. Each cited file gets a share of the shot. */
    public static List<Exhibit> of(BoardShot shot, Storyboard board) {
        List<Called> called = called(shot, board);
        List<Integer> starts = starts(shot, called);
        List<Exhibit> exhibits = new ArrayList<>();
        for (int i = 0; i < called.size(); i++) {
            int from = starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1) : shot.frames();
            int shorter = i == 0 ? 0 : Math.min(end - from, from - starts.get(i - 1));
            exhibits.add(new Exhibit(called.get(i).subject(), from, Math.min(LONGEST_BLEND, shorter / 3)));
        }
        return exhibits;
    }

    private static List<Called> called(BoardShot shot, Storyboard board) {
        Map<AttachedFile, Called> cited = new LinkedHashMap<>();
        for (Citation citation : shot.shot().citations()) {
            if (citation.kind() != MediaKind.AUDIO) {
                board.cited(citation)
                        .ifPresent(file -> cited.putIfAbsent(
                                file, new Called(subject(shot.shot(), citation, file), Optional.of(citation))));
            }
        }
        List<Called> called = new ArrayList<>();
        if (shot.index() == 0) {
            board.brief()
                    .firstFrame()
                    .ifPresent(file -> called.add(new Called(new FirstFrame(file), Optional.empty())));
        }
        called.addAll(cited.values());
        return called.isEmpty() ? List.of(new Called(new Drawing(), Optional.empty())) : called;
    }

    private static Subject subject(Shot shot, Citation citation, AttachedFile file) {
        return citation.kind() == MediaKind.IMAGE ? new Still(file) : new Film(file, start(shot, citation));
    }

    private static Duration start(Shot shot, Citation citation) {
        int behind = citation.span().end() - shot.body().start();
        if (behind < 0 || behind > shot.description().length()) {
            return Duration.ZERO;
        }
        Matcher start = START.matcher(shot.description())
                .region(behind, shot.description().length());
        if (!start.lookingAt()) {
            return Duration.ZERO;
        }
        String plain = start.group("plain");
        double seconds = plain == null
                ? 60 * Double.parseDouble(start.group("minutes")) + Double.parseDouble(start.group("seconds"))
                : Double.parseDouble(plain);
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    /** Where the text names a time between two citations it is kept to; else the shot is shared out evenly. */
    private static List<Integer> starts(BoardShot shot, List<Called> called) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 1; i < called.size(); i++) {
            int even = shot.frames() * i / called.size();
            starts.add(beat(shot, called.get(i - 1).citation(), called.get(i).citation())
                    .orElse(even));
        }
        boolean ordered = true;
        for (int i = 1; i < starts.size(); i++) {
            ordered &= starts.get(i - 1) < starts.get(i);
        }
        if (!ordered) {
            starts.replaceAll(_ -> 0);
            for (int i = 1; i < starts.size(); i++) {
                starts.set(i, shot.frames() * i / called.size());
            }
        }
        return starts;
    }

    private static Optional<Integer> beat(BoardShot shot, Optional<Citation> before, Optional<Citation> cited) {
        int from = before.map(citation -> citation.span().end()).orElse(0);
        int to = cited.map(citation -> citation.span().start()).orElse(0);
        return shot.shot().beats().stream()
                .filter(beat -> from <= beat.span().start() && beat.span().start() < to)
                .filter(TimeMark.Range.class::isInstance)
                .map(beat -> frame(((TimeMark.Range) beat).start().value(), shot))
                .filter(frame -> 0 < frame && frame < shot.frames())
                .reduce((_, last) -> last);
    }

    /** Times within a shot are counted from the clip's beginning, or where that cannot be, from the shot's. */
    private static int frame(Duration instant, BoardShot shot) {
        int frame = Math.toIntExact(Math.round(instant.toMillis() * Storyboard.FRAMES_PER_SECOND / 1000.0));
        return frame > shot.start() ? frame - shot.start() : frame;
    }
}
