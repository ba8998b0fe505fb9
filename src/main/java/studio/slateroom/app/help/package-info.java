/** Puts together the guide's links, the tour, the windows about the program, and the search for updates. */
@NullMarked
package studio.slateroom.app.help;

import org.jspecify.annotations.NullMarked;
