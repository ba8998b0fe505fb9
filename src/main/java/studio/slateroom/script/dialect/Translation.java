package studio.slateroom.script.dialect;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.slateroom.script.ScriptShape;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotHeader;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TailBlock;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.TimeMark;

/**
 * Writes a script in another wording: headers, times and citations change, descriptions stay as they are. A table
 * becomes a list of shots, each with what the cells of its row say; words that only part two shots are left out.
 */
public final class Translation {

    private static final String SIGNS = "[\\s:：|｜()（）\\[\\]【】［］*#>_.,，、。—–-]+";
    private static final Pattern BLANK_LINE = Pattern.compile("[ \\t\\r]*\\n[ \\t\\r]*\\n");
    private static final Pattern SIGNS_BEFORE = Pattern.compile("^" + SIGNS);
    private static final Pattern SIGNS_BEHIND = Pattern.compile("(?<![.。])" + SIGNS + "$|(?<=[.。])[\\s:：|*#>_—–-]+$");
    private static final Pattern INTRODUCTION = Pattern.compile(
            "(?iU)(?:画面|镜头|分镜|时间区间|时间段|时间|时长|time(?:code|stamp)?|thời gian|shot|scene|beat|segment|from|duration|片段|阶段|部分|第)$");

    private final ShotScript script;
    private final Dialect dialect;
    private final CitedText cited;
    private final @Nullable RowText rows;

    private Translation(ShotScript script, Dialect dialect) {
        this.script = script;
        this.dialect = dialect;
        cited = new CitedText(script, dialect);
        rows = script.shape() == ScriptShape.TABLE ? new RowText(script, cited) : null;
    }

    /** The whole script in a dialect. A script without any header is given none. Never fails. */
    public static String write(ShotScript script, Dialect dialect) {
        return new Translation(script, dialect).written();
    }

    private String written() {
        List<Shot> shots = script.shots();
        if (shots.stream().allMatch(shot -> shot.header().span().isEmpty())) {
            return cited.of(new TextSpan(0, script.text().length()));
        }
        StringBuilder written = new StringBuilder(rows == null ? cited.of(script.opening()) : rows.opening());
        endLine(written);
        written.append(shots.stream()
                .map(shot -> DialectHeader.write(shot, dialect) + (rows == null ? description(shot) : rows.of(shot)))
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
    private String description(Shot shot) {
        TextSpan header = shot.header().span();
        String before = cited.of(new TextSpan(shot.span().start(), header.start()));
        String behind = cited.of(new TextSpan(header.end(), shot.span().end()));
        // Without the blank line, a time below a title would be taken for the shot's own.
        boolean apart = BLANK_LINE.matcher(behind).lookingAt();
        return Stream.of(before, kept(shot.header()), behind)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .reduce((front, back) -> front + (apart ? "\n\n" : "\n") + back)
                .orElse("");
    }

    /** What of the old header is no number, time or mere separator. */
    private String kept(ShotHeader header) {
        boolean saysNothingElse =
                Stream.of(header.label(), header.numberSpan(), header.time()).allMatch(Objects::isNull);
        if (header.title() == null && saysNothingElse) {
            // A bracket that names the framing is part of what the shot shows; words that part two shots are not.
            return script.shape() != ScriptShape.DIVIDER ? cited.of(header.span()) : "";
        }
        TimeMark time = header.time();
        int at = header.span().start();
        StringBuilder kept = new StringBuilder();
        List<TextSpan> parts = Stream.of(
                        header.label(), header.numberSpan(), header.title(), time == null ? null : time.span())
                .filter(Objects::nonNull)
                .filter(header.span()::contains)
                .sorted(Comparator.comparingInt(TextSpan::start))
                .toList();
        for (TextSpan part : parts) {
            kept.append(words(at, part.start()));
            kept.append(part.equals(header.title()) ? cited.of(part) + "\n" : "");
            at = Math.max(at, part.end());
        }
        return kept.append(words(at, header.span().end())).toString().strip();
    }

    /** What stands between two parts of a header, without the signs and words that only introduce them. */
    private String words(int from, int to) {
        if (from >= to) {
            return "";
        }
        String words = cited.of(new TextSpan(from, to));
        String inner = SIGNS_BEFORE.matcher(words).replaceFirst("");
        String bare = INTRODUCTION
                .matcher(SIGNS_BEHIND.matcher(inner).replaceFirst(""))
                .replaceFirst("");
        return bare.isEmpty() ? "" : bare + "\n";
    }

    private static void endLine(StringBuilder written) {
        String trailing = written.substring(written.toString().stripTrailing().length());
        if (!written.isEmpty() && trailing.indexOf('\n') < 0) {
            written.append('\n');
        }
    }
}
