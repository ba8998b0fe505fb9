package studio.slateroom.script.edit;

import java.util.List;
import java.util.stream.IntStream;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotHeader;
import studio.slateroom.script.TextSpan;

/** Writes a shot's number in the author's notation. */
final class NumberNotation {

    private static final String HAN = "零一二三四五六七八九";
    private static final char CIRCLED_ONE = '①';
    private static final char CIRCLED_TWENTY = '⑳';

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
                : List.of(new TextEdit(span, like(span.in(text), number)));
    }

    private static String like(String written, int number) {
        char first = written.charAt(0);
        String figures = Integer.toString(number);
        if (first == '0') {
            return "0".repeat(Math.max(0, written.length() - figures.length())) + figures;
        }
        if (first >= CIRCLED_ONE && first <= CIRCLED_TWENTY && number >= 1 && number <= 20) {
            return String.valueOf((char) (CIRCLED_ONE + number - 1));
        }
        boolean han = first == '十' || HAN.indexOf(first) >= 0;
        return han && number >= 1 && number <= 99 ? han(number) : figures;
    }

    private static String han(int number) {
        int tens = number / 10;
        int ones = number % 10;
        String front = tens > 1 ? String.valueOf(HAN.charAt(tens)) : "";
        return front + (tens > 0 ? "十" : "") + (ones > 0 ? String.valueOf(HAN.charAt(ones)) : "");
    }
}
