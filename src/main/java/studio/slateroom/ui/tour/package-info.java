/** The tour of the first start: five places of the window, one after the other. */
@NullMarked
package studio.slateroom.ui.tour;

import org.jspecify.annotations.NullMarked;
