/** The inspector's parameters: controls that the model catalogue decides. */
@NullMarked
package studio.slateroom.ui.parameters;

import org.jspecify.annotations.NullMarked;
