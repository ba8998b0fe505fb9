package studio.slateroom.ui.shell;

import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import studio.slateroom.ui.generate.GenerateViewModel;
import studio.slateroom.ui.library.ClipsViewModel;
import studio.slateroom.ui.player.PlayerViewModel;

/**
 * What menus act on beside the shell's view model.
 *
 * @param generate orders clips
 * @param clips changes the list of clips
 * @param restore puts clips together again from finished ones
 * @param player plays
 * @param liveDraft whether a draft follows the script
 * @param desktop opens folders
 * @param settings opens the settings
 * @param projects where projects lie as a rule
 */
public record ShellActions(
        GenerateViewModel generate,
        ClipsViewModel clips,
        RestoreViewModel restore,
        PlayerViewModel player,
        BooleanProperty liveDraft,
        Desktop desktop,
        Runnable settings,
        Path projects) {}
