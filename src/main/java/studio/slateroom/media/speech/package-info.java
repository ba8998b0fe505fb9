/** Speech by espeak-ng, a program that the user may have installed. It runs as a child process and is never linked. */
@NullMarked
package studio.slateroom.media.speech;

import org.jspecify.annotations.NullMarked;
