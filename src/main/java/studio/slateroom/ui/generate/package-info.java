/** The button that everything leads to. */
@NullMarked
package studio.slateroom.ui.generate;

import org.jspecify.annotations.NullMarked;
