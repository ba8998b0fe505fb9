package studio.slateroom.script.lint;

import java.util.List;
import studio.slateroom.platform.Message;
import studio.slateroom.script.TextSpan;

/**
 * A slip in a script.
 *
 * @param rule the rule's id, such as {@code T01}
 * @param severity how bad it is for the target
 * @param message what is wrong and what it means, in plain words
 * @param span where; the whole text where it has no place of its own
 * @param fixes what mends it, the best first
 */
public record Diagnostic(String rule, Severity severity, Message message, TextSpan span, List<QuickFix> fixes) {

    public Diagnostic {
        fixes = List.copyOf(fixes);
    }
}
