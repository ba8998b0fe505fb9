/** Asks whether the program may look for newer releases, and tells of one. */
@NullMarked
package studio.slateroom.ui.updates;

import org.jspecify.annotations.NullMarked;
