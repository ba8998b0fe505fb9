package studio.slateroom.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.slateroom.platform.MediaKind;

/** What values a parameter takes, and so which control sets it. */
public sealed interface ParameterType {

    /** The value that stands until the user chooses another, or null where there is none. */
    @Nullable ParameterValue defaultValue();

    /**
     * Free text.
     *
     * @param maxLength how many characters are taken at most
     */
    record Text(int maxLength) implements ParameterType {
        @Override
        public @Nullable ParameterValue defaultValue() {
            return null;
        }
    }

    /**
     * One of a list.
     *
     * @param allowed the values, in the order of the menu
     * @param defaultValue one of them
     * @param unit what stands behind each value on screen, such as {@code s}; empty where there is none
     */
    record Choice(List<ParameterValue> allowed, ParameterValue defaultValue, String unit) implements ParameterType {
        public Choice {
            allowed = List.copyOf(allowed);
            if (!allowed.contains(defaultValue)) {
                throw new IllegalArgumentException(defaultValue + " is none of " + allowed);
            }
        }
    }

    /** On or off. */
    record Flag(boolean on) implements ParameterType {
        @Override
        public ParameterValue defaultValue() {
            return new ParameterValue.Flag(on);
        }
    }

    /**
     * A whole number.
     *
     * @param min the smallest that is allowed
     * @param max the largest that is allowed
     * @param standard the default, or null where the model has none and the number may be left out
     */
    record Whole(long min, long max, @Nullable Long standard) implements ParameterType {
        @Override
        public @Nullable ParameterValue defaultValue() {
            return standard == null ? null : new ParameterValue.Whole(standard);
        }
    }

    /**
     * Attached files of one kind.
     *
     * @param max how many; with 1 the service takes a single address, else a list
     */
    record Files(MediaKind kind, int max) implements ParameterType {
        @Override
        public @Nullable ParameterValue defaultValue() {
            return null;
        }
    }
}
