package studio.slateroom.provider.segmind;

import java.time.Duration;

/**
 * How long is waited for what.
 *
 * @param connect until a connection stands
 * @param answer until a short question is answered
 * @param order until an order is taken
 * @param making until an order of the old kind comes back with its clip
 * @param upload until a file has arrived and its address came back, beside the time that its bytes take
 * @param stall without a byte of a clip
 */
record SegmindTimes(
        Duration connect, Duration answer, Duration order, Duration making, Duration upload, Duration stall) {

    static final SegmindTimes USUAL = new SegmindTimes(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofSeconds(60),
            Duration.ofMinutes(20),
            Duration.ofSeconds(120),
            Duration.ofSeconds(30));

    /** A line that brings less than this is taken for broken. */
    private static final long SLOWEST_BYTES_A_SECOND = 20_000;

    /** How long a file of this size may take to go up. */
    Duration upload(long bytes) {
        return upload.plusSeconds(bytes / SLOWEST_BYTES_A_SECOND);
    }
}
