/** The command line: reads words, calls the same services as the window, prints. */
@NullMarked
package studio.slateroom.cli;

import org.jspecify.annotations.NullMarked;
