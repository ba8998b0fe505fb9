/** What the program is started for: a command, the studio, or the studio with a file, in a new process or a running one. */
@NullMarked
package studio.slateroom.app.opening;

import org.jspecify.annotations.NullMarked;
