/** The project's clips, and the takes of the clip on the desk. */
@NullMarked
package studio.slateroom.ui.library;

import org.jspecify.annotations.NullMarked;
