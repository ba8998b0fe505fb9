/** Media files as the program needs them: what they are, their pictures, and how clips are written. Ports only. */
@NullMarked
package studio.slateroom.media;

import org.jspecify.annotations.NullMarked;
