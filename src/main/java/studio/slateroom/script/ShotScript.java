package studio.slateroom.script;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A script that has been read. Its parts lie one behind the other without gap: opening, shots, tail.
 *
 * @param text the raw text, to which all spans refer
 * @param shape what the shots are told apart by
 * @param opening what stands before the first shot
 * @param shots the shots in reading order; none only when the text is blank
 * @param tail the parts behind the last shot
 * @param citations all places in the whole text that name attached files, in reading order
 * @param stated the clip length that the script states, or null where it states none
 */
public record ShotScript(
        String text,
        ScriptShape shape,
        TextSpan opening,
        List<Shot> shots,
        List<TailBlock> tail,
        List<Citation> citations,
        @Nullable StatedLength stated) {

    public ShotScript {
        shots = List.copyOf(shots);
        tail = List.copyOf(tail);
        citations = List.copyOf(citations);
    }

    /** What stands before the first shot, without surrounding white space. */
    public String preamble() {
        return opening.in(text).strip();
    }

    /** Where the last timed shot ends, if the script states times at all. */
    public Optional<Duration> statedEnd() {
        return shots.stream()
                .map(Shot::time)
                .filter(Objects::nonNull)
                .map(TimeRange::end)
                .max(Duration::compareTo);
    }

    /** Whether every shot has a time. */
    public boolean isTimed() {
        return !shots.isEmpty() && shots.stream().allMatch(shot -> shot.time() != null);
    }

    /** The shot in which a caret at this offset stands. */
    public Optional<Shot> shotAt(int offset) {
        return shots.reversed().stream().filter(shot -> shot.touches(offset)).findFirst();
    }

    /** The text, put together from its parts. It is the text that was read, to the last character. */
    public String print() {
        StringBuilder printed = new StringBuilder(text.length()).append(text, opening.start(), opening.end());
        shots.forEach(
                shot -> printed.append(text, shot.span().start(), shot.span().end()));
        tail.forEach(
                block -> printed.append(text, block.span().start(), block.span().end()));
        return printed.toString();
    }
}
