/** Where the program begins: it puts the parts together, opens the window or runs a command, and shuts down. */
@NullMarked
package studio.slateroom.app;

import org.jspecify.annotations.NullMarked;
