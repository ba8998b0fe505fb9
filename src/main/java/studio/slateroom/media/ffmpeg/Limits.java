package studio.slateroom.media.ffmpeg;

import java.time.Duration;

/**
 * What a child may use.
 *
 * @param outputBytes how many bytes it may send on its standard output
 * @param wallClock how long it may take
 */
record Limits(int outputBytes, Duration wallClock) {}
