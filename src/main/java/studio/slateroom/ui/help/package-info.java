/** The help pane: the rules of the script and the terms of the trade, from the same tables that the studio works by. */
@NullMarked
package studio.slateroom.ui.help;

import org.jspecify.annotations.NullMarked;
