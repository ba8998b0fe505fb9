package studio.slateroom.script;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A script that has been read.
 *
 * @param text the raw text, to which all spans refer
 * @param preamble what stands before the first shot, without surrounding white space
 * @param shots the shots in reading order; none only when the text is blank
 */
public record ShotScript(String text, String preamble, List<Shot> shots) {

    public ShotScript {
        shots = List.copyOf(shots);
    }

    /** Where the last timed shot ends, if the script states times at all. */
    public Optional<Duration> statedEnd() {
        return shots.stream()
                .flatMap(shot -> Optional.ofNullable(shot.time()).stream())
                .map(TimeRange::end)
                .max(Duration::compareTo);
    }

    /** The shot in which a caret at this offset stands. */
    public Optional<Shot> shotAt(int offset) {
        return shots.reversed().stream().filter(shot -> shot.touches(offset)).findFirst();
    }
}
