/** What lens, light and film do to a drawn frame. */
@NullMarked
package studio.slateroom.provider.animatic.look;

import org.jspecify.annotations.NullMarked;
