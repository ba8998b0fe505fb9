package studio.slateroom.script.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import studio.slateroom.script.Search;
import studio.slateroom.script.TextSpan;

/** Finds shot words with numbers, such as {@code Shot 3}, {@code 镜头三}, {@code 第二幕}. */
final class LabelReader {

    /**
     * A shot word with its number.
     *
     * @param word the word in plain form
     * @param label where the word stands
     * @param number the number
     * @param numberSpan where the number stands
     * @param span both
     */
    record Label(String word, TextSpan label, int number, TextSpan numberSpan, TextSpan span) {}

    private static final String FIGURES = "[0-9]{1,3}|[一二三四五六七八九十]{1,3}";
    private static final Search LABEL = Plain.search(
            "(?<![\\p{L}0-9_@])(?<word>shots?|scene|act|cut|part|beat|cam(?:era)?|clip|segment|plano|toma|escena|镜头|鏡頭|分镜|分鏡|画面|场景|片段|シーン|カット|ショット|컷|씬|샷|장면|cảnh|phân cảnh)"
                    + " {0,2}#? {0,2}(?<number>" + FIGURES + ")(?![0-9\\p{L}])"
                    + "|(?<second>第)(?<ordinal>" + FIGURES + ")(?:幕|镜|场|段|个镜头|镜头)"
                    + "|(?<![\\p{L}0-9])(?<code>s[0-9]{1,2}_?sh)(?<codeNumber>[0-9]{1,3})(?![0-9\\p{L}])");

    private LabelReader() {}

    /** The largest set of labels of one word that stand where headers stand, in reading order. */
    static List<Label> read(String plain) {
        Map<String, List<Label>> byWord = new LinkedHashMap<>();
        Search.Hits hits = LABEL.in(plain);
        while (hits.next()) {
            Label label = label(hits.match());
            if (opensShot(plain, label.span())) {
                byWord.computeIfAbsent(label.word(), _ -> new ArrayList<>()).add(label);
            }
        }
        List<Label> largest = List.of();
        for (List<Label> labels : byWord.values()) {
            List<Label> run = run(labels);
            largest = run.size() > largest.size() ? run : largest;
        }
        return largest;
    }

    /** Leaves out labels whose number was there before and that stand less firmly than a header of their own would. */
    private static List<Label> run(List<Label> labels) {
        Map<Integer, Integer> seen = new HashMap<>();
        List<Label> run = new ArrayList<>();
        for (Label label : labels) {
            if (seen.merge(label.number(), 1, Integer::sum) <= 2 || run.isEmpty()) {
                run.add(label);
            }
        }
        return run;
    }

    private static Label label(Matcher matcher) {
        String word = matcher.group("word") != null ? "word" : matcher.group("second") != null ? "second" : "code";
        String number = word.equals("word") ? "number" : word.equals("second") ? "ordinal" : "codeNumber";
        TextSpan span = new TextSpan(matcher.start(), matcher.end());
        return new Label(
                matcher.group(word).replace("shots", "shot"),
                word.equals("second") ? span : new TextSpan(matcher.start(word), matcher.end(word)),
                number(matcher.group(number)),
                new TextSpan(matcher.start(number), matcher.end(number)),
                span);
    }

    private static boolean opensShot(String plain, TextSpan span) {
        int bracket = Place.openBracket(plain, span.start());
        int from = bracket >= 0 ? bracket : span.start();
        boolean line = Place.atLineStart(plain, from) || isBehindTime(plain, from);
        if (!line && !Place.atSentenceStart(plain, from)) {
            return false;
        }
        int behind = Place.skipSpaces(plain, span.end());
        char sign = Place.at(plain, behind);
        boolean timed =
                "([-".indexOf(sign) >= 0 && Character.isDigit(Place.at(plain, Place.skipSpaces(plain, behind + 1)));
        boolean parted = ":|]".indexOf(sign) >= 0 || (sign == ')' && bracket >= 0) || timed;
        boolean loosely = "\n\r([,.-、，*".indexOf(sign) >= 0;
        return parted || (line && loosely);
    }

    /** Whether the line begins with a bracketed time or tag and nothing else. */
    private static boolean isBehindTime(String plain, int at) {
        int start = Place.lineStart(plain, at);
        String before = start < 0 ? plain.substring(Math.max(0, at - 40), at) : plain.substring(start, at);
        return before.matches("(?s).{0,40}[\\[(][^\\])\\n]{1,30}[\\])][*:]{0,2} {0,2}-? {0,2}[*]{0,2}");
    }

    static int number(String figures) {
        if (Character.isDigit(figures.charAt(0))) {
            return Integer.parseInt(figures);
        }
        int ten = figures.indexOf('十');
        String digits = "零一二三四五六七八九";
        if (ten < 0) {
            return Math.max(0, digits.indexOf(figures.charAt(figures.length() - 1)));
        }
        int tens = ten == 0 ? 1 : Math.max(1, digits.indexOf(figures.charAt(ten - 1)));
        int ones = ten + 1 < figures.length() ? Math.max(0, digits.indexOf(figures.charAt(ten + 1))) : 0;
        return tens * 10 + ones;
    }
}
