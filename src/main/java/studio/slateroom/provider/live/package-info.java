/** Rough clips that follow a script while it is being written: the port. */
@NullMarked
package studio.slateroom.provider.live;

import org.jspecify.annotations.NullMarked;
