package studio.slateroom.script.lint;

import java.util.List;
import studio.slateroom.script.ShotScript;

/** Holds a script against all rules. */
public final class Linter {

    private static final List<Rule> ALWAYS = List.of(new LengthRules(), new ParameterRules());

    private static final List<Rule> FOR_A_TEXT = List.of(
            new TimingRules(),
            new PacingRules(),
            new OutputWordRules(),
            new CitationRules(),
            new CitationWordingRules(),
            new CameraRules(),
            new SpeechRules(),
            new WordingRules(),
            new ContentRules());

    private Linter() {}

    /** All slips, in the order of their places. */
    public static List<Diagnostic> lint(ShotScript script, LintTarget target) {
        Findings findings = new Findings();
        ALWAYS.forEach(rule -> rule.check(script, target, findings));
        if (!script.text().isBlank()) {
            FOR_A_TEXT.forEach(rule -> rule.check(script, target, findings));
        }
        return findings.inOrder();
    }
}
