package studio.slateroom.script.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import studio.slateroom.platform.Message;
import studio.slateroom.script.TextSpan;

/** Collects what the rules find. */
final class Findings {

    private final List<Diagnostic> found = new ArrayList<>();

    void add(String rule, TextSpan span, Message message, QuickFix... fixes) {
        add(rule, span, message, List.of(fixes));
    }

    void add(String rule, TextSpan span, Message message, List<QuickFix> fixes) {
        add(rule, RuleBook.rule(rule).severity(), span, message, fixes);
    }

    /** Adds a case that is not as bad as the rule mostly is. */
    void add(String rule, Severity severity, TextSpan span, Message message, List<QuickFix> fixes) {
        found.add(new Diagnostic(rule, severity, message, span, fixes));
    }

    List<Diagnostic> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt((Diagnostic one) -> one.span().start())
                        .thenComparing(Diagnostic::severity)
                        .thenComparing(Diagnostic::rule))
                .toList();
    }
}
