/** The window: menus, the arrangement of the views, and what concerns the program as a whole. */
@NullMarked
package studio.slateroom.ui.shell;

import org.jspecify.annotations.NullMarked;
