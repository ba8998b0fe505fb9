/** Jobs in the background: their life, their queue, and the journal that outlives the program. */
@NullMarked
package studio.slateroom.jobs;

import org.jspecify.annotations.NullMarked;
