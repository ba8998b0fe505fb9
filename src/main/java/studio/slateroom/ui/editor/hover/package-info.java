/** What the script says of itself under the mouse. */
@NullMarked
package studio.slateroom.ui.editor.hover;

import org.jspecify.annotations.NullMarked;
