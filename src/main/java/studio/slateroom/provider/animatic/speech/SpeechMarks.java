package studio.slateroom.provider.animatic.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is said in a text, and leaves out what is written on screen, a noise, or only a name. */
final class SpeechMarks {

    private static final String VERBS =
            "\\b(?:says?|said|saying|whisper\\w*|shout\\w*|asks?|asking|repl(?:y|ies|ied)|respond\\w*|yell\\w*|mutter\\w*|murmur\\w*"
                    + "|speak\\w*|stutter\\w*|stammer\\w*|narrat\\w*|adds|calls out|cries|screams?|announces?|answers?|mouths|tells)\\b"
                    + "|[说喊问答叫念道喝吼呼]|低语|回应|言う|言い|말하|외치|묻";

    /** A heading under which speech stands. */
    private static final String HEADINGS =
            "\\b(?:dialogue|voice-?over|v\\.?o\\.?|narration|narrator|spoken lines?|lip-sync|monologue)\\b"
                    + "|台词|对白|旁白|独白|画外音|口型|内心OS|内心os|セリフ|대사";

    private static final Pattern QUOTE = Pattern.compile(
            "\"(?<a>[^\"\\n]{1,400})\"|“(?<b>[^”\\n]{1,400})”|「(?<c>[^」\\n]{1,400})」|『(?<d>[^』\\n]{1,400})』"
                    + "|(?<=[:：] ?)['‘](?<e>[^\\n]{2,400}?)['’](?=[\\s.,;]|$)");

    /** Speech without marks behind a heading, or behind a verb and a colon, to the end of the line or sentence. */
    private static final Pattern UNMARKED = Pattern.compile(
            "(?:(?:" + HEADINGS
                    + ")[^:：\\n\"“”「」|.。]{0,30}|\\b(?:says?|said|whispers?|shouts?|asks?|replies|yells?|mutters?)|[说喊问答]道?)[:：]"
                    + "(?![^\\n]*(?:\"[^\"\\n]+\"|[“「『]))[ \\t]*+(?![\"“”'‘’「『{｛<\\[【(（|\\n\\r]|(?i:no(?:ne|t)?\\b|n/a)|无|没有|-|$)"
                    + "(?<said>[^\\n\"“”「」|。！？!?]{2,200}[。！？!?]?)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SPOKEN_BEFORE = Pattern.compile(VERBS, Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADED =
            Pattern.compile("(?:" + HEADINGS + ")[^:：\\n]{0,40}[:：）)】]?\\s*[:：]?\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPOKEN_BEHIND = Pattern.compile(
            "^[,，]?\\s?(?:(?:he|she|they|the \\w+|[他她][^。，]{0,4})\\s?)(?:" + VERBS + ")", Pattern.CASE_INSENSITIVE);
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:\\b(?:subtitles?|captions?|titles?|titled|text|sign|logo|labell?ed|printed|reads?|reading|written|words?|called|named|similar to"
                    + "|inscription|headline)\\b|字幕|标题|字样|文字|艺术字|小字|大字|招牌|写着|印着|名为|题字|类似|자막|字体)[^.!?。！？\\n]{0,14}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOISE = Pattern.compile("^\\s?(?:的?[^。，“\"]{0,4}声(?!音)|sounds?\\b)");
    private static final Pattern LINE_END = Pattern.compile("^\\s*(?:\\n|$)");
    private static final Pattern COLON = Pattern.compile("[:：]\\s*$");
    private static final Pattern CONTINUED = Pattern.compile("^[\\s,，、;；.。]*$");
    private static final Pattern LAST_SENTENCE = Pattern.compile("[^.!?。！？；;\\n]*$");

    /** So far around a quotation it is said what it is, in characters. */
    private static final int AROUND = 80;

    private SpeechMarks() {}

    /**
     * Words that are said.
     *
     * @param start where they begin in the text, with their mark
     * @param end behind them
     * @param words what is said, without marks
     * @param announced whether a heading or a verb says so, and not only a colon or the place
     */
    record Said(int start, int end, String words, boolean announced) {}

    /** What is said in a text, in its order. */
    static List<Said> in(String text) {
        List<Said> said = new ArrayList<>();
        Matcher quotes = QUOTE.matcher(text);
        int behind = 0;
        boolean before = false;
        boolean announced = false;
        while (quotes.find()) {
            String lead = text.substring(Math.max(behind, quotes.start() - AROUND), quotes.start());
            String rest = text.substring(quotes.end(), Math.min(text.length(), quotes.end() + AROUND / 3));
            boolean follows = behind > 0 && CONTINUED.matcher(lead).matches() && !lead.contains("\n");
            announced = follows ? announced : isAnnounced(lead, rest);
            before = follows ? before : announced || isSpoken(lead, rest);
            if (before) {
                said.add(new Said(quotes.start(), quotes.end(), words(quotes), announced));
            }
            behind = quotes.end();
        }
        Matcher unmarked = UNMARKED.matcher(text);
        while (unmarked.find()) {
            Said found = new Said(
                    unmarked.start("said"),
                    unmarked.end(),
                    unmarked.group("said").strip(),
                    true);
            if (said.stream().noneMatch(other -> other.start() < found.end() && found.start() < other.end())) {
                said.add(found);
            }
        }
        said.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return said;
    }

    private static boolean isAnnounced(String lead, String rest) {
        if (NOISE.matcher(rest).find()) {
            return false;
        }
        Matcher sentence = LAST_SENTENCE.matcher(lead.stripTrailing());
        String clause = sentence.find() ? sentence.group() : lead;
        return HEADED.matcher(lead).find()
                || (!WRITTEN.matcher(lead).find()
                        && (SPOKEN_BEFORE.matcher(clause).find()
                                || SPOKEN_BEHIND.matcher(rest).find()));
    }

    /** Whether it stands where speech does: behind a colon, or in a line of its own. */
    private static boolean isSpoken(String lead, String rest) {
        boolean alone = lead.substring(lead.lastIndexOf('\n') + 1).isBlank()
                && LINE_END.matcher(rest).find();
        return !NOISE.matcher(rest).find()
                && !WRITTEN.matcher(lead).find()
                && (alone || COLON.matcher(lead).find());
    }

    private static String words(Matcher quotes) {
        for (String group : List.of("a", "b", "c", "d", "e")) {
            String words = quotes.group(group);
            if (words != null) {
                return words.strip();
            }
        }
        return "";
    }
}
