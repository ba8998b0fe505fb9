package studio.slateroom.provider.emulator.fault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One wish for failures, written {@code SCOPE:FAILURE} or {@code SCOPE:FAILURE@WHEN}.
 *
 * <ul>
 *   <li>SCOPE is {@code submit}, {@code poll}, {@code result}, {@code download}, {@code upload}, {@code balance} or
 *       {@code v1}.
 *   <li>FAILURE is {@code 400}, {@code 403}, {@code 404} or {@code 410}, which refuse; {@code 500}, {@code 502}, {@code 503} or {@code 504}, which do nothing; the same with a {@code +},
 *       such as {@code 504+}, when the work is done and only the answer lost; or {@code hang}, {@code cut},
 *       {@code empty}, {@code html}, where the work is always done.
 *   <li>WHEN is a rate with a point, such as {@code 0.1}, or numbers of calls of this scope from 1 on, such as
 *       {@code 2}, {@code 3-8}, {@code 5-} or {@code 1,4}. Without it every call fails.
 * </ul>
 *
 * @param scope which calls it is about
 * @param failure what happens to them
 * @param when to how many of them
 */
public record FailRule(FailScope scope, Failure failure, When when) {

    private static final Pattern RULE =
            Pattern.compile("([a-z0-9]+):([a-z]+|40[034]|410|50[0234]\\+?)(?:@([0-9.,-]+))?");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})(-)?(\\d{1,9})?");

    /** To how many calls something happens. */
    public sealed interface When {

        /** To so many of them, 0 to 1, by chance. */
        record Rate(double part) implements When {}

        /** To these. */
        record Calls(List<Span> spans) implements When {
            public Calls {
                spans = List.copyOf(spans);
            }

            boolean holds(int call) {
                return spans.stream().anyMatch(span -> call >= span.first() && call <= span.last());
            }
        }
    }

    /** Calls from one number to another, both with it. */
    public record Span(int first, int last) {}

    /**
     * Reads a rule.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static FailRule parse(String text) {
        Matcher rule = RULE.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!rule.matches()) {
            throw new IllegalArgumentException(text);
        }
        FailScope scope = FailScope.valueOf(rule.group(1).toUpperCase(Locale.ROOT));
        String when = rule.group(3);
        return new FailRule(scope, failure(rule.group(2)), when == null ? new When.Rate(1) : when(when));
    }

    private static Failure failure(String word) {
        return switch (word) {
            case "hang" -> new Failure.Hang();
            case "cut" -> new Failure.Cut();
            case "empty" -> new Failure.Empty();
            case "html" -> new Failure.Html();
            default -> new Failure.Status(Integer.parseInt(word.replace("+", "")), word.endsWith("+"));
        };
    }

    private static When when(String text) {
        if (text.contains(".")) {
            double rate = Double.parseDouble(text);
            if (rate < 0 || rate > 1) {
                throw new IllegalArgumentException(text);
            }
            return new When.Rate(rate);
        }
        List<Span> spans = new ArrayList<>();
        Arrays.stream(text.split(",", -1)).map(FailRule::span).forEach(spans::add);
        return new When.Calls(spans);
    }

    private static Span span(String text) {
        Matcher range = RANGE.matcher(text);
        if (!range.matches() || (range.group(2) == null && range.group(3) != null)) {
            throw new IllegalArgumentException(text);
        }
        int first = Integer.parseInt(range.group(1));
        if (range.group(2) == null) {
            return new Span(first, first);
        }
        return new Span(first, range.group(3) == null ? Integer.MAX_VALUE : Integer.parseInt(range.group(3)));
    }
}
