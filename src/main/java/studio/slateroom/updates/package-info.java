/** Whether there is a newer release: what was published, what was looked at last, and how releases are compared. */
@NullMarked
package studio.slateroom.updates;

import org.jspecify.annotations.NullMarked;
