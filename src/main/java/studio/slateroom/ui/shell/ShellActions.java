package studio.slateroom.ui.shell;

import studio.slateroom.ui.generate.GenerateViewModel;
import studio.slateroom.ui.library.ClipsViewModel;
import studio.slateroom.ui.player.PlayerViewModel;

/**
 * The view models that menus act on beside the shell's own.
 *
 * @param generate orders clips
 * @param clips changes the list of clips
 * @param player plays
 */
public record ShellActions(GenerateViewModel generate, ClipsViewModel clips, PlayerViewModel player) {}
