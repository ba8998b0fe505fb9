package studio.slateroom.catalog;

import java.util.List;

/** A value that a parameter has been given. */
public sealed interface ParameterValue {

    /** Words, also a choice such as {@code 16:9}. */
    record Text(String text) implements ParameterValue {
        @Override
        public String toString() {
            return text;
        }
    }

    /** A whole number. */
    record Whole(long number) implements ParameterValue {
        @Override
        public String toString() {
            return Long.toString(number);
        }
    }

    /** On or off. */
    record Flag(boolean on) implements ParameterValue {
        @Override
        public String toString() {
            return Boolean.toString(on);
        }
    }

    /** Attached files, in the order in which the script numbers them. */
    record Files(List<AttachedFile> files) implements ParameterValue {
        public Files {
            files = List.copyOf(files);
        }

        @Override
        public String toString() {
            return files.size() + " files";
        }
    }
}
