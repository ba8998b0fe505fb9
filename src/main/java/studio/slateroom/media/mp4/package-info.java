/** What the studio changes in its own mp4 files after FFmpeg has written them. */
@NullMarked
package studio.slateroom.media.mp4;

import org.jspecify.annotations.NullMarked;
