package studio.slateroom.script.edit;

import java.util.List;
import java.util.stream.IntStream;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotHeader;
import studio.slateroom.script.TextSpan;

/** Writes a shot's number in the author's notation. */
final class NumberNotation {

    private NumberNotation() {}

    /** Whether every shot has a number and each is one above the one before. */
    static boolean inSequence(List<Shot> shots) {
        return !shots.isEmpty()
                && IntStream.range(0, shots.size()).allMatch(i -> {
                    Integer number = shots.get(i).header().number();
                    return number != null && number == shots.getFirst().number() + i;
                });
    }

    /** The edits that give a shot another number; none where it has none or has this one. */
    static List<TextEdit> number(String text, Shot shot, int number) {
        ShotHeader header = shot.header();
        TextSpan span = header.numberSpan();
        Integer old = header.number();
        return span == null || old == null || old == number
                ? List.of()
                : List.of(new TextEdit(span, Figures.like(span.in(text), number)));
    }
}
