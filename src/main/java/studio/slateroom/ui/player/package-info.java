/** The player. */
@NullMarked
package studio.slateroom.ui.player;

import org.jspecify.annotations.NullMarked;
