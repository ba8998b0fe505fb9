/** The list of what may be written next, at the caret. */
@NullMarked
package studio.slateroom.ui.editor.complete;

import org.jspecify.annotations.NullMarked;
