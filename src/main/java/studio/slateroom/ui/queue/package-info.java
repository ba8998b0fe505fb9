/** The queue drawer: what is being made, what waits, what went wrong. */
@NullMarked
package studio.slateroom.ui.queue;

import org.jspecify.annotations.NullMarked;
