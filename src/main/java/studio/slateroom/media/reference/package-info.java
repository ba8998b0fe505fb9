/** Whether a file can go along with a request, and what would make it fit. */
@NullMarked
package studio.slateroom.media.reference;

import org.jspecify.annotations.NullMarked;
