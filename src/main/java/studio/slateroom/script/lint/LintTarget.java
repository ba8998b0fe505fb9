package studio.slateroom.script.lint;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.slateroom.platform.MediaKind;

/**
 * What a script is written for: the model and the parameters that go along with it.
 *
 * @param family which rules hold
 * @param model the model's name on screen
 * @param length the clip's length, or null where none is set
 * @param lengths the lengths that the model makes, ascending; empty where any is taken
 * @param ratio the aspect ratio, such as {@code 16:9} or {@code adaptive}, or null where none is set
 * @param ratios those that the model makes
 * @param resolution such as {@code 720p}, or null where none is set
 * @param resolutions those that the model makes
 * @param sound whether sound is asked for; null where the model has no such switch
 * @param cameraFixed whether the camera is to stand still; null where the model has no such switch
 * @param attached how many reference files go along, by kind; a kind that is missing is not known
 * @param playing how long the attached files of a kind play together; a kind that is missing is not known
 * @param limits what reference files the model takes
 * @param frames which of the frame pictures are given
 */
public record LintTarget(
        Family family,
        String model,
        @Nullable Duration length,
        List<Duration> lengths,
        @Nullable String ratio,
        List<String> ratios,
        @Nullable String resolution,
        List<String> resolutions,
        @Nullable Boolean sound,
        @Nullable Boolean cameraFixed,
        Map<MediaKind, Integer> attached,
        Map<MediaKind, Duration> playing,
        Limits limits,
        Set<Frame> frames) {

    /** The generation of model that a script is written for. */
    public enum Family {
        SEEDANCE_1,
        SEEDANCE_2
    }

    /** A picture that the clip begins or ends with. */
    public enum Frame {
        FIRST,
        LAST
    }

    /**
     * What reference files a model takes.
     *
     * @param files how many of each kind; none of a kind that is missing
     * @param together how many of all kinds together
     * @param playing how long those of a kind may play together; any length for a kind that is missing
     * @param soundAlone whether a sound may go along without a picture or a clip
     */
    public record Limits(
            Map<MediaKind, Integer> files, int together, Map<MediaKind, Duration> playing, boolean soundAlone) {

        public Limits {
            files = Map.copyOf(files);
            playing = Map.copyOf(playing);
        }
    }

    public LintTarget {
        lengths = List.copyOf(lengths);
        ratios = List.copyOf(ratios);
        resolutions = List.copyOf(resolutions);
        attached = Map.copyOf(attached);
        playing = Map.copyOf(playing);
        frames = Set.copyOf(frames);
    }

    /** Whether it is known how many files of a kind go along. */
    public boolean knows(MediaKind kind) {
        return attached.containsKey(kind);
    }

    /** How many reference files of a kind go along; 0 where that is not known. */
    public int attached(MediaKind kind) {
        return attached.getOrDefault(kind, 0);
    }
}
