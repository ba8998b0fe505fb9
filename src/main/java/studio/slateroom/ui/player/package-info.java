/** The player: its port, the pane with picture, shot bar and transport, and the full-screen window. */
@NullMarked
package studio.slateroom.ui.player;

import org.jspecify.annotations.NullMarked;
