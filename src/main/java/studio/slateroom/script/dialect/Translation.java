package studio.slateroom.script.dialect;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.slateroom.script.ScriptShape;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotHeader;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TailBlock;
import studio.slateroom.script.TextSpan;

/** Writes a script in another wording: headers, times and citations change, descriptions stay as they are. */
public final class Translation {

    private Translation() {}

    /** The whole script in a dialect. A script without any header is given none. */
    public static String write(ShotScript script, Dialect dialect) {
        CitedText cited = new CitedText(script, dialect);
        List<Shot> shots = script.shots();
        if (shots.stream().allMatch(shot -> shot.header().span().isEmpty())) {
            return cited.of(new TextSpan(0, script.text().length()));
        }
        StringBuilder written = new StringBuilder(cited.of(script.opening()));
        endLine(written);
        written.append(shots.stream()
                .map(shot -> DialectHeader.write(shot, dialect) + description(script, shot, cited))
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n")));
        String last = shots.getLast().span().in(script.text());
        written.append(last.substring(last.stripTrailing().length()));
        if (!script.tail().isEmpty()) {
            endLine(written);
        }
        script.tail().stream().map(TailBlock::span).map(cited::of).forEach(written::append);
        return written.toString();
    }

    /** All of the shot that its header in the new wording does not say. */
    private static String description(ShotScript script, Shot shot, CitedText cited) {
        TextSpan header = shot.header().span();
        String before = cited.of(new TextSpan(shot.span().start(), header.start()));
        String behind = cited.of(new TextSpan(header.end(), shot.span().end()));
        return Stream.of(before, kept(script, shot.header(), cited), behind)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .reduce((front, back) -> front + "\n" + back)
                .orElse("");
    }

    /** What of the old header is no number, time or mere separator. */
    private static String kept(ShotScript script, ShotHeader header, CitedText cited) {
        TextSpan title = header.title();
        if (title != null) {
            return header.span().contains(title) ? cited.of(title) : "";
        }
        boolean saysNothingElse =
                Stream.of(header.label(), header.numberSpan(), header.time()).allMatch(Objects::isNull);
        // A bracket that names the framing is part of what the shot shows; words that part two shots are not.
        return saysNothingElse && script.shape() != ScriptShape.DIVIDER ? cited.of(header.span()) : "";
    }

    private static void endLine(StringBuilder written) {
        String trailing = written.substring(written.toString().stripTrailing().length());
        if (!written.isEmpty() && trailing.indexOf('\n') < 0) {
            written.append('\n');
        }
    }
}
