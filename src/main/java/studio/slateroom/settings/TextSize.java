package studio.slateroom.settings;

import java.util.OptionalDouble;

/** How large the window's text is; all that belongs to the text grows with it. */
public enum TextSize {
    SYSTEM,
    NORMAL(1),
    LARGER(1.15),
    LARGE(1.3),
    LARGEST(1.5),
    DOUBLE(2);

    private final OptionalDouble factor;

    TextSize() {
        factor = OptionalDouble.empty();
    }

    TextSize(double factor) {
        this.factor = OptionalDouble.of(factor);
    }

    /** How many times the usual size; empty where the desktop says. */
    public OptionalDouble factor() {
        return factor;
    }
}
