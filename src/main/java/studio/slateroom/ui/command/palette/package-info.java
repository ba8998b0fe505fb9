/** The command palette: everything that can be done or gone to, found by typing. */
@NullMarked
package studio.slateroom.ui.command.palette;

import org.jspecify.annotations.NullMarked;
