package studio.slateroom.script.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.slateroom.script.ScriptShape;
import studio.slateroom.script.ShotHeader;
import studio.slateroom.script.TextSpan;

/** Reads numbered lists of shots. Other lists are told apart by the words above them. */
final class ListReader {

    private static final Pattern ITEM = Plain.pattern("^[ \\t]{0,4}(?<number>[0-9]{1,2})[.)、] {0,2}(?=\\S)(?![0-9])");
    private static final Pattern ABOVE =
            Pattern.compile("shot|镜头|分镜|鏡頭|storyboard|sequence|cuts?\\b|montage|beat|カット|컷");

    private ListReader() {}

    static Optional<Found> read(String plain) {
        List<List<ShotHeader>> lists = lists(plain);
        return lists.stream()
                .filter(list -> list.size() >= 2 && isOfShots(plain, list))
                .reduce((a, b) -> b.size() > a.size() ? b : a)
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
        return ABOVE.matcher(plain).region(Math.max(0, start - 120), start).find();
    }
}
