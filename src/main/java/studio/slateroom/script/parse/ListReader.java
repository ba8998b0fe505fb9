package studio.slateroom.script.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.slateroom.script.ScriptShape;
import studio.slateroom.script.ShotHeader;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.TimeMark;

/**
 * Reads lists of shots: items with numbers, one a line or one behind the other, and lines that open with a length. Other
 * numbered lists are told apart by the words above them and by what their items say.
 */
final class ListReader {

    private static final Pattern ITEM = Plain.pattern(
            "(?:^[ \\t]{0,4}|(?<=[\\]).:。！!?？;；] {0,2}))(?<number>[0-9]{1,2})[.)、] {0,2}(?=\\S)(?![0-9])");
    private static final Pattern ABOVE = Pattern.compile(
            "shot|镜头|分镜|鏡頭|storyboard|sequence|cuts?\\b|montage|beat|カット|ショット|シーン|컷|샷|장면|cảnh|\\btomas?\\b|\\bplanos?\\b|\\bescenas?\\b|\\bcenas?\\b");
    private static final Pattern FRAMED =
            Pattern.compile("\\bshot\\b|close-up|\\bwide\\b|medium|\\bpov\\b|camera|镜头|特写|全景|中景|近景|远景|クローズアップ|클로즈업");
    private static final Pattern LENGTH_LINE = Plain.pattern(
            "^[ \\t]{0,4}[→•*▶-]{0,3} {0,2}[(\\[](?=[0-9]{1,2}(?:\\.[0-9])? {0,2}(?:s|secs?|seconds?|秒|초) {0,2}[,|:)\\]])");

    private static final int ABOVE_REACH = 160;
    private static final int ITEM_REACH = 60;
    private static final int LENGTH_REACH = 16;

    private ListReader() {}

    static Optional<Found> read(String plain) {
        return lists(plain).stream()
                .filter(list -> list.size() >= 2 && isOfShots(plain, list))
                .reduce((a, b) -> b.size() > a.size() ? b : a)
                .or(() -> Optional.of(lengths(plain)).filter(list -> list.size() >= 2))
                .map(list -> new Found(ScriptShape.LIST, list));
    }

    private static List<List<ShotHeader>> lists(String plain) {
        List<List<ShotHeader>> lists = new ArrayList<>();
        Matcher matcher = ITEM.matcher(plain);
        while (matcher.find()) {
            int number = Integer.parseInt(matcher.group("number"));
            TextSpan figures = new TextSpan(matcher.start("number"), matcher.end("number"));
            ShotHeader header =
                    new ShotHeader(new TextSpan(figures.start(), matcher.end()), null, number, figures, null, null);
            if (number == 1) {
                lists.add(new ArrayList<>(List.of(header)));
            } else if (!lists.isEmpty()) {
                List<ShotHeader> list = lists.getLast();
                Integer last = list.getLast().number();
                if (last != null && number == last + 1) {
                    list.add(header);
                }
            }
        }
        return lists;
    }

    private static boolean isOfShots(String plain, List<ShotHeader> list) {
        int start = list.getFirst().span().start();
        long framed = list.stream()
                .filter(item -> FRAMED.matcher(plain)
                        .region(
                                item.span().end(),
                                Math.min(plain.length(), item.span().end() + ITEM_REACH))
                        .find())
                .count();
        return framed * 2 > list.size() || ABOVE.matcher(headline(plain, start)).find();
    }

    /** The line above an item, or what stands before it in its own line back to where a sentence ended. */
    private static String headline(String plain, int start) {
        String before = plain.substring(Math.max(0, start - ABOVE_REACH), start);
        boolean ownLine = before.isBlank() || before.stripTrailing().length() < before.lastIndexOf('\n') + 1;
        String above = before.strip();
        String line = above.substring(above.lastIndexOf('\n') + 1);
        int sentence = line.substring(0, Math.max(0, line.length() - 1)).lastIndexOf(". ");
        return ownLine ? line : line.substring(sentence + 1);
    }

    private static List<ShotHeader> lengths(String plain) {
        List<ShotHeader> headers = new ArrayList<>();
        Matcher matcher = LENGTH_LINE.matcher(plain);
        while (matcher.find()) {
            int to = Math.min(plain.length(), matcher.end() + LENGTH_REACH);
            TimeMark.Length length = TimeReader.length(plain, matcher.end(), to);
            if (length != null) {
                TextSpan span = HeaderEdges.around(
                        plain, length.span().start(), length.span().end());
                headers.add(new ShotHeader(span, null, null, null, null, length));
            }
        }
        return headers;
    }
}
