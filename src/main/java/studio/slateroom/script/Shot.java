package studio.slateroom.script;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.script.camera.ShotDirection;

/**
 * One shot of a script.
 *
 * @param number the shot's number: the one written in its header, else its place from 1
 * @param header what opens it; empty where the script has no headers
 * @param time when it plays, or null where the script states no time that holds
 * @param span all that belongs to it, from its header to where the next shot or the tail begins
 * @param body its description, without surrounding white space
 * @param description the text of {@code body}
 * @param direction what the description asks of the camera
 * @param terms the camera and editing terms in title and description, in reading order
 * @param citations the attached files that it names, in reading order
 * @param lines what is spoken or shown as writing, in reading order
 * @param sounds what is said of its sound
 * @param beats the times that divide it further, in reading order
 */
public record Shot(
        int number,
        ShotHeader header,
        @Nullable TimeRange time,
        TextSpan span,
        TextSpan body,
        String description,
        ShotDirection direction,
        List<TermHit> terms,
        List<Citation> citations,
        List<SpokenLine> lines,
        List<TextSpan> sounds,
        List<TimeMark> beats) {

    public Shot {
        terms = List.copyOf(terms);
        citations = List.copyOf(citations);
        lines = List.copyOf(lines);
        sounds = List.copyOf(sounds);
        beats = List.copyOf(beats);
    }

    /** The first attached file of this kind that the shot names. */
    public Optional<Citation> firstCited(MediaKind kind) {
        return citations.stream().filter(citation -> citation.kind() == kind).findFirst();
    }

    /** Whether a caret at this offset stands in the shot. */
    public boolean touches(int offset) {
        return span.start() <= offset && offset <= body.end();
    }
}
