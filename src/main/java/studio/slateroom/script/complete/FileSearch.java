package studio.slateroom.script.complete;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.script.Citation;
import studio.slateroom.script.CitationForm;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.dialect.Citations;
import studio.slateroom.script.dialect.Dialect;

/** Proposes attached files. */
final class FileSearch {

    /** A letter before the sign makes it part of an address. */
    private static final Pattern SIGN = Pattern.compile("(?<![A-Za-z0-9._-])@ ?([\\p{L}-]*)[ _]?([0-9]{0,2})$");

    private static final Pattern WORD =
            Pattern.compile("((?<![\\p{IsLatin}0-9])\\p{IsLatin}{2,8}|图片?|视频?|音频?) ?([0-9]{0,2})$");

    private static final int REACH = 48;

    private final ShotScript script;
    private final List<Attached> attached;

    FileSearch(ShotScript script, List<Attached> attached) {
        this.script = script;
        this.attached = attached;
    }

    /** The files that may be meant by an @ before the caret and what was typed behind it. */
    Completion behindSign(int caret) {
        return search(SIGN, caret, true);
    }

    /** The files that may be meant by a word before the caret, such as {@code image}. */
    Completion behindWord(int caret) {
        return search(WORD, caret, false);
    }

    private Completion search(Pattern pattern, int caret, boolean isExpected) {
        String text = script.text();
        Matcher typed = pattern.matcher(text)
                .region(Math.max(Lines.start(text, caret), caret - REACH), caret)
                .useTransparentBounds(true);
        if (!typed.find()) {
            return Completion.none(caret);
        }
        TextSpan span = new TextSpan(typed.start(), caret);
        String word = typed.group(1).toLowerCase(Locale.ROOT);
        List<Proposal> proposals = attached.stream()
                .filter(file -> isMeant(file, word, isExpected))
                .filter(file -> Integer.toString(file.number()).startsWith(typed.group(2)))
                .<Proposal>map(file -> new Proposal.OfFile(file, words(file, span)))
                .filter(proposal -> !proposal.words().equals(span.in(text)))
                .toList();
        return new Completion(span, proposals, isExpected);
    }

    private static boolean isMeant(Attached file, String word, boolean byName) {
        return words(file.kind()).stream().anyMatch(name -> name.startsWith(word))
                || (byName && file.name().toLowerCase(Locale.ROOT).contains(word));
    }

    private static List<String> words(MediaKind kind) {
        return switch (kind) {
            case IMAGE -> List.of("image", "图片");
            case VIDEO -> List.of("video", "视频");
            case AUDIO -> List.of("audio", "音频");
        };
    }

    /** As the script cites already; where it does not, as the service asks for. What is being typed does not count. */
    private String words(Attached file, TextSpan typed) {
        List<Citation> cited = script.citations().stream()
                .filter(citation -> citation.form() != CitationForm.RANGE)
                .filter(citation -> !citation.span().overlaps(typed))
                .toList();
        Optional<Citation> alike = cited.stream()
                .filter(citation -> citation.kind() == file.kind())
                .findFirst();
        if (alike.isPresent() && alike.get().form() != CitationForm.PLAIN) {
            return sign(alike.get()) + Citations.renumbered(script.text(), alike.get(), file.number());
        }
        return alike.or(() -> cited.stream().findFirst())
                .map(citation -> sign(citation) + words(citation.form(), file.kind(), file.number()))
                .orElseGet(() -> Citation.words(file.kind(), file.number()));
    }

    /** The sign that a citation has behind Chinese words, where it does not count as a part of it. */
    private String sign(Citation citation) {
        int start = citation.span().start();
        return start > 0 && script.text().charAt(start - 1) == '@' ? "@" : "";
    }

    private static String words(CitationForm form, MediaKind kind, int number) {
        return switch (form) {
            case AT_LATIN -> Citations.words(Dialect.ORDERED, kind, number);
            case AT_CHINESE -> Citations.words(Dialect.ZH, kind, number);
            case BARE_CHINESE -> Citations.words(Dialect.ZH, kind, number).substring(1);
            case BRACKETS -> "[" + Citation.words(kind, number) + "]";
            case ANGLES -> "<" + Citation.words(kind, number) + ">";
            case PLAIN, OTHER_LANGUAGE, RANGE -> Citation.words(kind, number);
        };
    }
}
