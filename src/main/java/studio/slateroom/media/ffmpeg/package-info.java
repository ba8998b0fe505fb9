/** Media through FFmpeg's executables, the only package that starts them: guarded child processes and the adapters. */
@NullMarked
package studio.slateroom.media.ffmpeg;

import org.jspecify.annotations.NullMarked;
