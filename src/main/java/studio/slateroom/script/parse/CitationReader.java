package studio.slateroom.script.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.script.Citation;
import studio.slateroom.script.CitationForm;
import studio.slateroom.script.Search;
import studio.slateroom.script.TextSpan;

/** Finds the places where a script names attached files. */
final class CitationReader {

    private static final String LATIN = "images?|img|imagen|videos?|audios?|hình ảnh";
    private static final String CHINESE = "图片|图像|图|视频|音频";
    private static final String OTHER = "이미지|비디오|영상|오디오|画像|イメージ|動画|音声";
    private static final String WORD = "(?:" + LATIN + "|" + CHINESE + "|" + OTHER + ")";

    private static final Search CITATION = Plain.search(
            "(?:(?<![\\p{L}\\p{N}_])|(?<=[\\u2E80-\\u9FFF\\uAC00-\\uD7AF])|(?<=@)|(?=@))"
                    + "(?<open>@ ?|<{1,3}|\\[@?)?(?<word>" + WORD
                    + ")[ _]?(?<number>[0-9]{1,2})(?![0-9])"
                    + "(?:-@?" + WORD + "? ?(?<last>[0-9]{1,2})(?![0-9]))?(?<close>>{1,3}|\\])?"
                    + "(?!\\.(?:[0-9]|(?:png|jpe?g|webp|gif|bmp|mp4|mov|webm|mp3|wav|m4a|com|net|org)\\b)| ?(?:秒|张|个|次|幅|s\\b|sec|seconds?\\b|-second|k\\b|p\\b|fps))");

    private static final Pattern LATIN_WORDS = Plain.pattern(LATIN);
    private static final Pattern CHINESE_WORDS = Plain.pattern(CHINESE);

    private static final int MOST_IN_RANGE = 12;

    private CitationReader() {}

    /** All citations of a plain text, in reading order. */
    static List<Citation> read(String plain) {
        List<Citation> citations = new ArrayList<>();
        Search.Hits hits = CITATION.in(plain);
        while (hits.next()) {
            Matcher matcher = hits.match();
            boolean glued = !citations.isEmpty()
                    && citations.getLast().span().end() == matcher.start() - (matcher.group("open") == null ? 1 : 0);
            if (!glued && isAddress(plain, matcher.start())) {
                continue;
            }
            MediaKind kind = kind(matcher.group("word"));
            int first = Integer.parseInt(matcher.group("number"));
            String to = matcher.group("last");
            int last = to == null ? first : Integer.parseInt(to);
            TextSpan span = new TextSpan(matcher.start(), matcher.end());
            if (first > 0 && last > first && last - first < MOST_IN_RANGE) {
                for (int number = first; number <= last; number++) {
                    citations.add(new Citation(kind, number, span, CitationForm.RANGE));
                }
            } else if (first > 0) {
                int end = to == null ? matcher.end() : matcher.end("number");
                citations.add(new Citation(kind, first, new TextSpan(span.start(), end), form(matcher)));
            }
        }
        return citations;
    }

    /** An address such as {@code a@img1.com} has a letter before its sign. */
    private static boolean isAddress(String plain, int start) {
        int sign = plain.charAt(start) == '@' ? start : start - 1;
        return sign > 0
                && plain.charAt(sign) == '@'
                && plain.charAt(sign - 1) < 0x250
                && Character.isLetterOrDigit(plain.charAt(sign - 1));
    }

    private static MediaKind kind(String word) {
        return switch (word) {
            case "video", "videos", "视频", "비디오", "영상", "動画" -> MediaKind.VIDEO;
            case "audio", "audios", "音频", "오디오", "音声" -> MediaKind.AUDIO;
            default -> MediaKind.IMAGE;
        };
    }

    private static CitationForm form(Matcher matcher) {
        String open = matcher.group("open");
        boolean chinese = CHINESE_WORDS.matcher(matcher.group("word")).matches();
        if (open != null && open.startsWith("@")) {
            return chinese ? CitationForm.AT_CHINESE : CitationForm.AT_LATIN;
        }
        if (open != null) {
            return open.startsWith("<") ? CitationForm.ANGLES : CitationForm.BRACKETS;
        }
        return chinese
                ? CitationForm.BARE_CHINESE
                : LATIN_WORDS.matcher(matcher.group("word")).matches()
                        ? CitationForm.PLAIN
                        : CitationForm.OTHER_LANGUAGE;
    }
}
