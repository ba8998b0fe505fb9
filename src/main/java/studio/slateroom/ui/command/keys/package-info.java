/** The list of all keys, where each can be changed. */
@NullMarked
package studio.slateroom.ui.command.keys;

import org.jspecify.annotations.NullMarked;
