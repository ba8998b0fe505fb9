package studio.slateroom.script.edit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.slateroom.script.Shot;
import studio.slateroom.script.TextSpan;

/** Where descriptions can be parted and how they are joined. */
final class Sentences {

    private static final Pattern END =
            Pattern.compile("(?:[.!?…][\"'”’)]*(?=\\s)|[。！？；][”’」』）]*|(?=\\n))(\\s*)(?=\\S)");

    /** The first letter of the scripts that are written without spaces. */
    private static final int WITHOUT_SPACES = 0x2E80;

    private static final String CLOSING = "\n.。!！?？;；\"”])）】>…,，、:：";

    private Sentences() {}

    /**
     * The white space between the two sentences that lie nearest to a part of the description; the empty stretch at
     * its end where it is one sentence.
     *
     * @param body the description
     * @param part how much of the description is to stand before the cut, from 0 to 1
     */
    static TextSpan cut(String text, Shot shot, TextSpan body, double part) {
        double wanted = body.start() + part * body.length();
        TextSpan nearest = TextSpan.at(body.end());
        boolean found = false;
        Matcher ends = END.matcher(text).region(body.start(), body.end());
        while (ends.find()) {
            TextSpan cut = new TextSpan(ends.start(1), ends.end(1));
            boolean spoken = shot.lines().stream()
                    .anyMatch(line -> line.span().start() < cut.end()
                            && cut.start() < line.span().end());
            boolean nearer = Math.abs(cut.start() - wanted) < Math.abs(nearest.start() - wanted);
            if (!spoken && (!found || nearer)) {
                nearest = cut;
                found = true;
            }
        }
        return nearest;
    }

    /** What is to stand between a description and another that follows on it. */
    static String joint(String first) {
        if (first.isEmpty() || first.charAt(first.length() - 1) >= WITHOUT_SPACES) {
            return "";
        }
        return first.indexOf('\n') >= 0 ? "\n" : " ";
    }

    /** Words that the next shot's header can follow: on a line of its own it may follow any, else a sentence's end. */
    static String ended(String words, String gap) {
        if (gap.indexOf('\n') >= 0 || words.isEmpty() || CLOSING.indexOf(words.charAt(words.length() - 1)) >= 0) {
            return words;
        }
        return words + (words.charAt(words.length() - 1) >= WITHOUT_SPACES ? "。" : ".");
    }
}
