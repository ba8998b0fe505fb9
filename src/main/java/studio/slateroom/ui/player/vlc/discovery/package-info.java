/** Looks for the LibVLC of this machine, and finds out why there is none that fits. */
@NullMarked
package studio.slateroom.ui.player.vlc.discovery;

import org.jspecify.annotations.NullMarked;
