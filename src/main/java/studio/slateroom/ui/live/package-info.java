/** The live draft: what is in the player while the script is being written. */
@NullMarked
package studio.slateroom.ui.live;

import org.jspecify.annotations.NullMarked;
