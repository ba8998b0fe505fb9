package studio.slateroom.script.complete;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TextSpan;

/** Proposes what may be written next: terms of the trade, attached files, headers of shots. */
public final class Completer {

    /** What ends a header on whose line the description goes on. */
    private static final String HEADER_ENDS = ":：]】)）";

    private Completer() {}

    /**
     * What may be written at the caret; nothing inside quotation marks, where characters speak.
     *
     * @param attached the files that can be cited
     * @param length the clip's length, zero where none is set
     */
    public static Completion complete(ShotScript script, int caret, List<Attached> attached, Duration length) {
        String text = script.text();
        if (Quotes.hold(text, caret)) {
            return Completion.none(caret);
        }
        FileSearch files = new FileSearch(script, attached);
        Completion signed = files.behindSign(caret);
        if (!signed.isEmpty()) {
            return signed;
        }
        TermSearch terms = new TermSearch(text);
        if (opensShot(script, caret)) {
            return terms.opening(caret);
        }
        Completion headers = HeaderSearch.at(text, caret, length);
        Completion words = terms.at(caret);
        if (headers.isEmpty()) {
            return merged(words, files.behindWord(caret));
        }
        return merged(headers, words);
    }

    /** Both, where they begin at the same place; else the first unless it is empty. */
    private static Completion merged(Completion first, Completion second) {
        if (first.isEmpty()) {
            return second;
        }
        if (!first.replaced().equals(second.replaced())) {
            return first;
        }
        List<Proposal> proposals = new ArrayList<>(first.proposals());
        proposals.addAll(second.proposals());
        return new Completion(first.replaced(), proposals, false);
    }

    /** Whether nothing stands between a header that is finished and the caret, nor behind the caret on its line. */
    private static boolean opensShot(ShotScript script, int caret) {
        String text = script.text();
        for (Shot shot : script.shots().reversed()) {
            TextSpan header = shot.header().span();
            if (!header.isEmpty() && header.start() < caret) {
                String words = header.in(text).stripTrailing();
                int end = header.start() + words.length();
                return end <= caret
                        && text.substring(end, caret).isBlank()
                        && Lines.restIsBlank(text, caret)
                        && isFinished(words, text.substring(end, caret));
            }
        }
        return false;
    }

    private static boolean isFinished(String header, String gap) {
        return gap.indexOf('\n') >= 0 || HEADER_ENDS.indexOf(header.charAt(header.length() - 1)) >= 0;
    }
}
