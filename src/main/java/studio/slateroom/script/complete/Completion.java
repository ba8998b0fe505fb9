package studio.slateroom.script.complete;

import java.util.List;
import studio.slateroom.script.TextSpan;

/**
 * What may be written at a place.
 *
 * @param replaced what was typed of it already, which a proposal takes the place of
 * @param proposals the likeliest first
 * @param isExpected whether the place asks for one of them so plainly that they can be shown unasked
 */
public record Completion(TextSpan replaced, List<Proposal> proposals, boolean isExpected) {

    public Completion {
        proposals = List.copyOf(proposals);
    }

    /** Nothing to propose at an offset. */
    static Completion none(int offset) {
        return new Completion(TextSpan.at(offset), List.of(), false);
    }

    /** Whether there is nothing to propose. */
    public boolean isEmpty() {
        return proposals.isEmpty();
    }
}
