package studio.slateroom.script.dialect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.slateroom.script.Clock;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotHeader;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.TimeMark;
import studio.slateroom.script.edit.Figures;
import studio.slateroom.script.edit.ScriptEdit;
import studio.slateroom.script.edit.TextEdit;

/** Makes numbers, dashes, units and colons of the headers consistent, in the form that most of them have. */
public final class Tidy {

    private Tidy() {}

    /** The edit that tidies a script; {@link ScriptEdit#NONE} where it is tidy. */
    public static ScriptEdit tidy(ShotScript script) {
        List<ShotHeader> headers = script.shots().stream().map(Shot::header).toList();
        String text = script.text();
        List<TextEdit> edits = new ArrayList<>(numbers(text, headers));
        edits.addAll(alike(text, places(headers, Tidy::startUnit)));
        edits.addAll(alike(text, places(headers, Tidy::dash)));
        edits.addAll(alike(text, places(headers, Tidy::endUnit)));
        edits.addAll(HeaderColons.alike(text, headers));
        return edits.isEmpty() ? ScriptEdit.NONE : new ScriptEdit(edits);
    }

    /** What most of them are; of those equally frequent the one that comes first. Empty for none. */
    static String mostFrequent(List<String> forms) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        forms.forEach(form -> votes.merge(form, 1, Integer::sum));
        String most = "";
        int highest = 0;
        for (Map.Entry<String, Integer> vote : votes.entrySet()) {
            if (vote.getValue() > highest) {
                most = vote.getKey();
                highest = vote.getValue();
            }
        }
        return most;
    }

    private static List<TextEdit> numbers(String text, List<ShotHeader> headers) {
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            ShotHeader header = headers.get(i);
            Integer number = header.number();
            TextSpan place = header.numberSpan();
            if (number != null
                    && place != null
                    && number != i + 1
                    && header.span().contains(place)) {
                edits.add(new TextEdit(place, Figures.like(place.in(text), i + 1)));
            }
        }
        return edits;
    }

    private static List<TextSpan> places(List<ShotHeader> headers, Function<TimeMark, @Nullable TextSpan> part) {
        return headers.stream()
                .flatMap(header -> {
                    TimeMark time = header.time();
                    TextSpan place = time == null ? null : part.apply(time);
                    return place != null && header.span().contains(place) ? Stream.of(place) : Stream.empty();
                })
                .toList();
    }

    private static List<TextEdit> alike(String text, List<TextSpan> places) {
        String form = mostFrequent(places.stream().map(place -> place.in(text)).toList());
        return places.stream()
                .filter(place -> !place.in(text).equals(form))
                .map(place -> new TextEdit(place, form))
                .toList();
    }

    private static @Nullable TextSpan startUnit(TimeMark time) {
        return time instanceof TimeMark.Range range
                ? unit(range.start(), range.end().span().start())
                : null;
    }

    private static @Nullable TextSpan endUnit(TimeMark time) {
        return switch (time) {
            case TimeMark.Range range -> unit(range.end(), Integer.MAX_VALUE);
            case TimeMark.Length length -> unit(length.clock(), Integer.MAX_VALUE);
        };
    }

    private static @Nullable TextSpan dash(TimeMark time) {
        if (!(time instanceof TimeMark.Range range)) {
            return null;
        }
        int next = range.end().span().start();
        int from = unitEnd(range.start(), next);
        return from <= next ? new TextSpan(from, next) : null;
    }

    /** The unit with the space before it, empty where there is none; null for {@code 00:05}, which wants no unit. */
    private static @Nullable TextSpan unit(Clock clock, int limit) {
        return clock.minuteDigits() > 0 ? null : new TextSpan(clock.span().end(), unitEnd(clock, limit));
    }

    private static int unitEnd(Clock clock, int limit) {
        TextSpan unit = clock.unit();
        boolean isBehind = unit != null && unit.start() >= clock.span().end() && unit.end() <= limit;
        return unit != null && isBehind ? unit.end() : clock.span().end();
    }
}
