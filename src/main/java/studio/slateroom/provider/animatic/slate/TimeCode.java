package studio.slateroom.provider.animatic.slate;

/** Film's clock: hours, minutes, seconds and frames, such as {@code 00:00:07:12}. */
final class TimeCode {

    private TimeCode() {}

    /** The time code of a frame, counted from 0. */
    static String of(int frame, int framesPerSecond) {
        int seconds = frame / framesPerSecond;
        return two(seconds / 3600) + ":" + two(seconds / 60 % 60) + ":" + two(seconds % 60) + ":"
                + two(frame % framesPerSecond);
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
