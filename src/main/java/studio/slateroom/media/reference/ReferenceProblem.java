package studio.slateroom.media.reference;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import studio.slateroom.platform.Explained;
import studio.slateroom.platform.Message;

/** Why a model would refuse a file. */
public sealed interface ReferenceProblem extends Explained {

    /** The content is of a format that is not taken. */
    record WrongFormat(String file, String format, List<String> taken) implements ReferenceProblem {
        public WrongFormat {
            taken = List.copyOf(taken);
        }

        @Override
        public Message message() {
            return Message.of(
                    "reference.problem.format",
                    file,
                    format.toUpperCase(Locale.ROOT),
                    taken.stream().map(one -> one.toUpperCase(Locale.ROOT)).toList());
        }
    }

    /** The file is too large. */
    record TooLarge(String file, long bytes, long max) implements ReferenceProblem {
        @Override
        public Message message() {
            return Message.of("reference.problem.bytes", file, megabytes(bytes), megabytes(max));
        }
    }

    /** All files of a kind are too large together. */
    record TooLargeTogether(long bytes, long max) implements ReferenceProblem {
        @Override
        public Message message() {
            return Message.of("reference.problem.bytesTogether", megabytes(bytes), megabytes(max));
        }
    }

    /** All files of a kind play too long together. */
    record TooLongTogether(Duration length, Duration max) implements ReferenceProblem {
        @Override
        public Message message() {
            return Message.of("reference.problem.longTogether", seconds(length), seconds(max));
        }
    }

    /** The shorter side has too few pixels. */
    record SideTooSmall(String file, int width, int height, int min) implements ReferenceProblem {
        @Override
        public Message message() {
            return Message.of("reference.problem.sideSmall", file, number(width), number(height), number(min));
        }
    }

    /** The longer side has too many pixels. */
    record SideTooLarge(String file, int width, int height, int max) implements ReferenceProblem {
        @Override
        public Message message() {
            return Message.of("reference.problem.sideLarge", file, number(width), number(height), number(max));
        }
    }

    /** The picture is too wide or too tall. */
    record RatioOut(String file, double ratio, double min, double max) implements ReferenceProblem {
        @Override
        public Message message() {
            return Message.of("reference.problem.ratio", file, decimal(ratio), decimal(min), decimal(max));
        }
    }

    /** The picture has too few pixels in all. */
    record TooFewPixels(String file, int width, int height, long min) implements ReferenceProblem {
        @Override
        public Message message() {
            return Message.of("reference.problem.pixelsFew", file, number(width), number(height), min);
        }
    }

    /** The picture has too many pixels in all. */
    record TooManyPixels(String file, int width, int height, long max) implements ReferenceProblem {
        @Override
        public Message message() {
            return Message.of("reference.problem.pixelsMany", file, number(width), number(height), max);
        }
    }

    /** It plays too short; nothing can mend that. */
    record TooShort(String file, Duration length, Duration min) implements ReferenceProblem {
        @Override
        public Message message() {
            return Message.of("reference.problem.short", file, seconds(length), seconds(min));
        }
    }

    /** It plays too long. */
    record TooLong(String file, Duration length, Duration max) implements ReferenceProblem {
        @Override
        public Message message() {
            return Message.of("reference.problem.long", file, seconds(length), seconds(max));
        }
    }

    /** It has too few or too many pictures a second. */
    record FpsOut(String file, double fps, double min, double max) implements ReferenceProblem {
        @Override
        public Message message() {
            return Message.of("reference.problem.fps", file, decimal(fps), decimal(min), decimal(max));
        }
    }

    private static String number(int pixels) {
        return Integer.toString(pixels);
    }

    private static double seconds(Duration length) {
        return decimal(length.toMillis() / 1000.0);
    }

    private static double megabytes(long bytes) {
        return decimal(bytes / (1024.0 * 1024));
    }

    private static double decimal(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
