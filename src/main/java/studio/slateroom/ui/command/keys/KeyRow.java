package studio.slateroom.ui.command.keys;

import java.util.Optional;
import studio.slateroom.ui.command.Command;

/**
 * A line of the list of keys.
 *
 * @param command what the keys stand for
 * @param title what it is called
 * @param group its menu
 * @param keys its keys as they are read; empty for none
 * @param others further keys that stay as they are
 * @param standard whether these are the keys that it came with
 * @param remark why other keys were not taken
 */
record KeyRow(
        Command command,
        String title,
        String group,
        String keys,
        String others,
        boolean standard,
        Optional<String> remark) {}
