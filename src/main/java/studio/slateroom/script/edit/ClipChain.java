package studio.slateroom.script.edit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.script.Citation;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.TimeRange;

/** Parts a script that is longer than a model's longest clip into several that play one after the other. */
public final class ClipChain {

    private final ShotScript script;
    private final List<TimeRange> times;
    private final List<Duration> allowed;
    private final Map<MediaKind, Integer> attached;
    private final Layout layout;
    private final Counting counting;
    private final Set<Cited> cited;

    /** The citations of the opening and the tail, which every clip has. */
    private final List<Citation> around;

    private ClipChain(
            ShotScript script, List<TimeRange> times, List<Duration> allowed, Map<MediaKind, Integer> attached) {
        if (times.size() != script.shots().size()) {
            throw new IllegalArgumentException(
                    times.size() + " times for " + script.shots().size() + " shots");
        }
        this.script = script;
        this.allowed = allowed;
        this.attached = attached;
        layout = new Layout(script);
        counting = new Counting(script);
        this.times = counting.meant(times);
        cited = script.citations().stream().map(Cited::of).collect(Collectors.toSet());
        TextSpan shots =
                script.shots().isEmpty() ? TextSpan.at(0) : new TextSpan(layout.start(0), layout.end(times.size() - 1));
        around = script.citations().stream()
                .filter(citation -> !shots.contains(citation.span()))
                .toList();
    }

    /**
     * One clip of the chain.
     *
     * @param text its script: opening, its shots from 0 s and numbered from 1, tail; a clip length that the script
     *     states in words is this clip's
     * @param length how long it must be: one of the allowed lengths
     * @param files which of the attached files go along with it, by the numbers from 1 that they had, in the order of
     *     the numbers from 1 by which its script cites them; a kind that is missing goes along as it is
     */
    public record Link(String text, Duration length, Map<MediaKind, List<Integer>> files) {

        public Link {
            files = Map.copyOf(files);
        }

        /** A clip with which all attached files go along. */
        public Link(String text, Duration length) {
            this(text, length, Map.of());
        }
    }

    /** A file that the script names. */
    private record Cited(MediaKind kind, int number) {
        static Cited of(Citation citation) {
            return new Cited(citation.kind(), citation.number());
        }
    }

    /**
     * Parts a script at shot boundaries; each clip takes as many shots as the longest length holds. Citations stay as
     * they are: all attached files go along with every clip.
     *
     * @param times how the shots lie now, one for each, to the millisecond, see {@link Retiming#times}; another number
     *     of them throws {@link IllegalArgumentException}
     * @param allowed the lengths that the model makes, ascending
     * @return the parts in order; one where the script fits, none where a single shot is longer than any clip
     */
    public static List<Link> split(ShotScript script, List<TimeRange> times, List<Duration> allowed) {
        return split(script, times, allowed, Map.of());
    }

    /**
     * The same, where each clip takes along only the files that it cites and those that no shot of the whole script
     * cites; its citations count those.
     *
     * @param attached how many files of a kind are attached; of a kind that is missing all files go along
     */
    public static List<Link> split(
            ShotScript script, List<TimeRange> times, List<Duration> allowed, Map<MediaKind, Integer> attached) {
        return new ClipChain(script, times, allowed, attached).links();
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        int first = 0;
        while (first < times.size()) {
            int behind = first;
            Optional<Duration> length = Optional.empty();
            Optional<Duration> longer = fitting(first, behind);
            while (longer.isPresent()) {
                length = longer;
                behind++;
                longer = behind < times.size() ? fitting(first, behind) : Optional.empty();
            }
            if (length.isEmpty()) {
                return List.of();
            }
            links.add(link(first, behind, length.get()));
            first = behind;
        }
        return List.copyOf(links);
    }

    /** The shortest length that holds the shots from one to another. */
    private Optional<Duration> fitting(int first, int last) {
        Duration needed = times.get(last).end().minus(times.get(first).start());
        return allowed.stream().filter(length -> length.compareTo(needed) >= 0).findFirst();
    }

    private Link link(int first, int behind, Duration length) {
        List<TextSpan> out = cuts(first, behind);
        List<TextEdit> edits = new ArrayList<>(StatedLengths.edits(script, length));
        Map<MediaKind, List<Integer>> files = new EnumMap<>(MediaKind.class);
        List<Citation> here = Stream.concat(
                        around.stream(),
                        script.shots().subList(first, behind).stream().flatMap(shot -> shot.citations().stream()))
                .toList();
        attached.forEach((kind, count) -> {
            List<Integer> kept = kept(kind, count, here);
            files.put(kind, kept);
            edits.addAll(CitedNumbers.edits(script.text(), here, kind, numbers(kept)));
        });
        edits.addAll(heads(first, behind));
        edits.removeIf(edit -> out.stream().anyMatch(cut -> cut.contains(edit.span())));
        out.forEach(cut -> edits.add(TextEdit.delete(cut)));
        return new Link(new ScriptEdit(edits).apply(script.text()), length, files);
    }

    /** What of the script is not part of a clip: the shots before and behind it. */
    private List<TextSpan> cuts(int first, int behind) {
        List<TextSpan> cuts = new ArrayList<>();
        if (first > 0) {
            int to = layout.isParted() ? layout.description(first).start() : layout.start(first);
            cuts.add(new TextSpan(layout.start(0), to));
        }
        if (behind < times.size()) {
            cuts.add(new TextSpan(layout.end(behind - 1), layout.end(times.size() - 1)));
        }
        return cuts;
    }

    private List<TextEdit> heads(int first, int behind) {
        Duration back = times.get(first).start().negated();
        int number = script.shots().getFirst().number();
        List<TimeRange> part = counting.written(times.subList(first, behind).stream()
                .map(time -> Ranges.shifted(time, back))
                .toList());
        List<TextEdit> edits = new ArrayList<>();
        for (int i = first; i < behind; i++) {
            edits.addAll(layout.changed(i, i - first + 1 - number, part.get(i - first)));
        }
        return edits;
    }

    /** The numbers of the files that a clip cites, or that the whole script does not cite. */
    private List<Integer> kept(MediaKind kind, int count, List<Citation> citations) {
        Set<Cited> here = citations.stream().map(Cited::of).collect(Collectors.toSet());
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Cited(kind, number))
                .filter(file -> here.contains(file) || !cited.contains(file))
                .map(Cited::number)
                .toList();
    }

    private static Map<Integer, Optional<Integer>> numbers(List<Integer> kept) {
        return IntStream.range(0, kept.size()).boxed().collect(Collectors.toMap(kept::get, i -> Optional.of(i + 1)));
    }
}
