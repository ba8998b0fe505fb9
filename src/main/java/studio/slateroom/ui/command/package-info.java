/** What the user can do, each thing once: menus, keys and the palette all ask for it here. */
@NullMarked
package studio.slateroom.ui.command;

import org.jspecify.annotations.NullMarked;
