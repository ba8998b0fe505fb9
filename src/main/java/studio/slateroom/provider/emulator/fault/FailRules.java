package studio.slateroom.provider.emulator.fault;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Counts calls and says which of them go wrong. The same seed and order of calls give the same failures. */
public final class FailRules {

    private final List<FailRule> rules;
    private final SplittableRandom random;
    private final Map<FailScope, Integer> calls = new EnumMap<>(FailScope.class);

    /** Rules of which the first that fits a call decides. */
    public FailRules(List<FailRule> rules, long seed) {
        this.rules = List.copyOf(rules);
        this.random = new SplittableRandom(seed);
    }

    /** What happens to the next call of a scope; nothing where it goes well. */
    public synchronized Optional<Failure> next(FailScope scope) {
        int call = calls.merge(scope, 1, Integer::sum);
        return rules.stream()
                .filter(rule -> rule.scope() == scope)
                .filter(rule -> strikes(rule.when(), call))
                .findFirst()
                .map(FailRule::failure);
    }

    private boolean strikes(FailRule.When when, int call) {
        return switch (when) {
            case FailRule.When.Rate(double part) -> random.nextDouble() < part;
            case FailRule.When.Calls calls -> calls.holds(call);
        };
    }
}
