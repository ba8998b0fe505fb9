package studio.slateroom.script;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.slateroom.platform.MediaKind;

/**
 * One shot of a script.
 *
 * @param number the shot's number: the one written in its header, else its place from 1
 * @param time when it plays, or null where the script states no time
 * @param header its header; empty where the script is one shot without any
 * @param body its description, without surrounding white space
 * @param description the text of {@code body}
 * @param direction what the description asks of the camera
 * @param citations the attached files that it names, in reading order
 */
public record Shot(
        int number,
        @Nullable TimeRange time,
        TextSpan header,
        TextSpan body,
        String description,
        ShotDirection direction,
        List<Citation> citations) {

    public Shot {
        citations = List.copyOf(citations);
    }

    /** The first attached file of this kind that the shot names. */
    public Optional<Citation> firstCited(MediaKind kind) {
        return citations.stream().filter(citation -> citation.kind() == kind).findFirst();
    }

    /** Whether a caret at this offset stands in the shot. */
    public boolean touches(int offset) {
        return header.start() <= offset && offset <= body.end();
    }
}
