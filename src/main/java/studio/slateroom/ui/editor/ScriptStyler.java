package studio.slateroom.ui.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotHeader;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TermHit;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.lint.Diagnostic;
import studio.slateroom.script.lint.Severity;
import studio.slateroom.ui.desk.Lines;
import studio.slateroom.ui.desk.ScriptReading;
import studio.slateroom.ui.desk.ShotHue;
import studio.slateroom.ui.editor.find.FoundPlaces;

/** Turns a script that was understood, and what is wrong with it, into style classes for the editor. */
final class ScriptStyler {

    private final Map<Integer, List<Edge>> edges = new TreeMap<>();
    private final Lines lines;
    private final int length;

    private ScriptStyler(ScriptReading reading, Optional<FoundPlaces> found) {
        ShotScript script = reading.script();
        lines = reading.lines();
        length = script.text().length();
        for (int i = 0; i < script.shots().size(); i++) {
            add(script.shots().get(i), i);
        }
        script.citations().forEach(citation -> add(citation.span(), "citation"));
        script.tail().forEach(block -> add(block.key(), "tail-key"));
        reading.problems().stream().filter(reading::isPlaced).forEach(this::add);
        found.ifPresent(this::add);
    }

    /** The styles of each line, without its break; where stretches overlap, their classes add up. */
    static List<StyleSpans<Collection<String>>> lines(ScriptReading reading, Optional<FoundPlaces> found) {
        ScriptStyler styler = new ScriptStyler(reading, found);
        List<Run> runs = styler.runs();
        List<StyleSpans<Collection<String>>> styles = new ArrayList<>();
        int first = 0;
        for (int line = 0; line < styler.lines.count(); line++) {
            while (runs.get(first).end() <= styler.lines.start(line) && first < runs.size() - 1) {
                first++;
            }
            styles.add(styler.line(line, runs.subList(first, runs.size())));
        }
        return styles;
    }

    /** The style class of words of this severity. */
    static String styleClass(Severity severity) {
        return "problem-" + severity.name().toLowerCase(Locale.ROOT);
    }

    private void add(Shot shot, int index) {
        ShotHeader header = shot.header();
        add(header.span(), "shot-header", ShotHue.styleClass(index));
        if (header.time() != null) {
            add(header.time().span(), "shot-time");
        }
        if (header.title() != null) {
            add(header.title(), "shot-title");
        }
        shot.terms().forEach(this::add);
        shot.lines().forEach(line -> add(line.span(), "dialogue"));
    }

    private void add(TermHit hit) {
        String family = switch (hit.term().kind()) {
            case SIZE, FRAMING, ANGLE -> "term-frame";
            case MOVE, STRUCTURE, SPEED -> "term-move";
            case TRANSITION, LAYOUT -> "term-cut";
            case LENS, LIGHT, TEXTURE -> "term-look";
        };
        add(hit.span(), "term", family);
    }

    private void add(Diagnostic problem) {
        add(problem.span(), styleClass(problem.severity()));
    }

    private void add(FoundPlaces found) {
        found.spans()
                .forEach(span ->
                        add(span, found.current().filter(span::equals).isPresent() ? "found-current" : "found"));
    }

    private void add(TextSpan span, String... classes) {
        if (!span.isEmpty() && span.end() <= length) {
            for (String name : classes) {
                edges.computeIfAbsent(span.start(), _ -> new ArrayList<>()).add(new Edge(name, 1));
                edges.computeIfAbsent(span.end(), _ -> new ArrayList<>()).add(new Edge(name, -1));
            }
        }
    }

    /** The whole text in stretches that look the same throughout. */
    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        Map<String, Integer> open = new TreeMap<>();
        int behind = 0;
        for (Map.Entry<Integer, List<Edge>> place : edges.entrySet()) {
            if (place.getKey() > behind) {
                runs.add(new Run(place.getKey(), List.copyOf(open.keySet())));
            }
            behind = place.getKey();
            place.getValue().forEach(edge -> open.merge(edge.name(), edge.step(), ScriptStyler::sum));
        }
        runs.add(new Run(length, List.of()));
        return runs;
    }

    private StyleSpans<Collection<String>> line(int line, List<Run> runs) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        int at = lines.start(line);
        int end = lines.end(line);
        for (Run run : runs) {
            int to = Math.min(run.end(), end);
            if (to > at) {
                spans.add(run.classes(), to - at);
                at = to;
            }
            if (at >= end) {
                break;
            }
        }
        return lines.start(line) == end ? StyleSpans.singleton(List.of(), 0) : spans.create();
    }

    /** None of a class takes it out of the map. */
    @SuppressWarnings("NullAway")
    private static Integer sum(Integer a, Integer b) {
        return a + b == 0 ? null : Integer.valueOf(a + b);
    }

    /** Where a class begins, or ends with a step of -1. */
    private record Edge(String name, int step) {}

    /** What looks the same, from the end of the run before it. */
    private record Run(int end, Collection<String> classes) {}
}
