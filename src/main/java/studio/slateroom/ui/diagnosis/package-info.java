/** The page that looks for the usual troubles, and the report that can be handed on. */
@NullMarked
package studio.slateroom.ui.diagnosis;

import org.jspecify.annotations.NullMarked;
