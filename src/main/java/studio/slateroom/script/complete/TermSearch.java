package studio.slateroom.script.complete;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import studio.slateroom.script.ScriptSize;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.camera.Term;
import studio.slateroom.script.camera.TermKind;
import studio.slateroom.script.vocabulary.Vocabulary;

/** Proposes terms of the trade in the script's language. */
final class TermSearch {

    /** What a shot's description begins with. */
    private static final Set<TermKind> OPENING = EnumSet.of(TermKind.SIZE, TermKind.FRAMING, TermKind.ANGLE);

    private static final String SENTENCE_ENDS = ".!?:|\n";

    private final String text;
    private final boolean isChinese;

    TermSearch(String text) {
        this.text = text;
        isChinese = ScriptSize.of(text).isChinese();
    }

    /** What a shot may begin with. */
    Completion opening(int caret) {
        List<Term> terms = Vocabulary.STANDARD.terms().stream()
                .filter(term -> OPENING.contains(term.kind()))
                .toList();
        return new Completion(TextSpan.at(caret), proposals(terms, caret), true);
    }

    /** The terms that what was typed may become; all of them where no word has been begun. */
    Completion at(int caret) {
        List<TextSpan> begun = Stretches.before(text, caret);
        if (begun.isEmpty()) {
            return everything(caret);
        }
        for (TextSpan span : begun) {
            List<Proposal> beginning = matching(span, TermMatch.LAST_BEGINNING);
            if (!beginning.isEmpty()) {
                List<Proposal> all = span.equals(begun.getLast()) ? matching(span, TermMatch.LAST) : beginning;
                return new Completion(span, all, false);
            }
        }
        TextSpan word = begun.getLast();
        if (text.charAt(caret - 1) == ' ') {
            return everything(caret);
        }
        return new Completion(word, matching(word, TermMatch.LAST), false);
    }

    private Completion everything(int caret) {
        return new Completion(TextSpan.at(caret), proposals(Vocabulary.STANDARD.terms(), caret), false);
    }

    private List<Proposal> proposals(List<Term> terms, int caret) {
        boolean isCapital = beginsSentence(caret);
        return terms.stream()
                .<Proposal>map(term -> new Proposal.OfTerm(
                        term, cased(TermMatch.names(term, isChinese).getFirst(), isCapital)))
                .toList();
    }

    private List<Proposal> matching(TextSpan span, int worst) {
        String typed = span.in(text).toLowerCase(Locale.ROOT);
        boolean isCapital = Character.isUpperCase(text.charAt(span.start()));
        List<TermMatch> matches = new ArrayList<>();
        for (Term term : Vocabulary.STANDARD.terms()) {
            Optional<TermMatch> match = TermMatch.of(term, typed, isChinese);
            match.filter(found -> found.rank() <= worst).ifPresent(matches::add);
        }
        matches.sort(Comparator.comparingInt(TermMatch::rank));
        return matches.stream()
                .filter(match -> !match.name().equalsIgnoreCase(typed))
                .<Proposal>map(match -> new Proposal.OfTerm(match.term(), cased(match.name(), isCapital)))
                .toList();
    }

    private boolean beginsSentence(int caret) {
        String before = text.substring(0, caret);
        String words = before.stripTrailing();
        return words.isEmpty()
                || before.substring(words.length()).indexOf('\n') >= 0
                || SENTENCE_ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static String cased(String name, boolean isCapital) {
        return isCapital ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) : name;
    }
}
