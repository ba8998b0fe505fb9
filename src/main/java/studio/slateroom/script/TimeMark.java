package studio.slateroom.script;

import java.time.Duration;

/** What a script says about a shot's time. */
public sealed interface TimeMark {

    /** Where it stands, with the unit but without brackets. */
    TextSpan span();

    /** How long the shot lasts by it; negative where the range runs backwards. */
    Duration length();

    /**
     * From one instant of the clip to another, such as {@code 0s–2s}.
     *
     * @param end may lie before {@code start}; then the range is a slip
     */
    record Range(TextSpan span, Clock start, Clock end) implements TimeMark {
        @Override
        public Duration length() {
            return end.value().minus(start.value());
        }
    }

    /** A length alone, such as a table's {@code 5s}; the shot follows on the one before. */
    record Length(TextSpan span, Clock clock) implements TimeMark {
        @Override
        public Duration length() {
            return clock.value();
        }
    }
}
