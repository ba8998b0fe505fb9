/** Looks at files that come from outside before FFmpeg sees them, and states the limits behind which it does. */
@NullMarked
package studio.slateroom.media.ffmpeg.door;

import org.jspecify.annotations.NullMarked;
