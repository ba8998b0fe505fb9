/** What the program is started for, and how a start is told to a running studio or measured. */
@NullMarked
package studio.slateroom.app.opening;

import org.jspecify.annotations.NullMarked;
