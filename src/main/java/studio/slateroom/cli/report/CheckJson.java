package studio.slateroom.cli.report;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import studio.slateroom.platform.Texts;
import studio.slateroom.script.Citation;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.StatedLength;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.TimeRange;
import studio.slateroom.script.lint.Diagnostic;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a script was understood to say, as one line of JSON. Seconds are numbers; what is not stated is null. */
public final class CheckJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Texts texts;

    /** A writer in this language. */
    public CheckJson(Texts texts) {
        this.texts = texts;
    }

    /** The line for a file. */
    public String write(String file, ShotScript script, List<Diagnostic> problems) {
        ObjectNode root = JSON.createObjectNode().put("file", file);
        var shots = root.putArray("shots");
        script.shots().forEach(shot -> shot(shots.addObject(), script.text(), shot));
        var references = root.putArray("references");
        script.citations().forEach(citation -> reference(references.addObject(), citation));
        StatedLength stated = script.stated();
        root.put("statedDuration", stated == null ? null : seconds(stated.length()));
        var diagnostics = root.putArray("diagnostics");
        problems.forEach(problem -> problem(diagnostics.addObject(), problem));
        return JSON.writeValueAsString(root);
    }

    private static void shot(ObjectNode node, String text, Shot shot) {
        TimeRange time = shot.time();
        node.put("number", shot.header().number());
        node.put("label", in(text, shot.header().label()));
        node.put("title", in(text, shot.header().title()));
        node.put("start", time == null ? null : seconds(time.start()));
        node.put("end", time == null ? null : seconds(time.end()));
        place(
                node,
                new TextSpan(
                        shot.span().start(),
                        Math.max(shot.header().span().end(), shot.body().end())));
    }

    private static void reference(ObjectNode node, Citation citation) {
        node.put("kind", citation.kind().name().toLowerCase(Locale.ROOT));
        node.put("number", citation.number());
        place(node, citation.span());
    }

    private void problem(ObjectNode node, Diagnostic problem) {
        node.put("rule", problem.rule());
        node.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        node.put("message", texts.get(problem.message()));
        place(node, problem.span());
    }

    private static void place(ObjectNode node, TextSpan span) {
        node.put("from", span.start()).put("to", span.end());
    }

    private static @Nullable String in(String text, @Nullable TextSpan span) {
        return span == null ? null : span.in(text);
    }

    private static Double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
