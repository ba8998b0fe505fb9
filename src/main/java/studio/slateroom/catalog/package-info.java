/** The model catalogue: which models there are, their parameters, limits and conflicts; one bundled JSON. */
@NullMarked
package studio.slateroom.catalog;

import org.jspecify.annotations.NullMarked;
