/** Plays clips with the LibVLC that is installed, and brings its pictures onto the FX thread. */
@NullMarked
package studio.slateroom.ui.player.vlc;

import org.jspecify.annotations.NullMarked;
