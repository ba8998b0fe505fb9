/** What the user has set for the program as a whole. */
@NullMarked
package studio.slateroom.settings;

import org.jspecify.annotations.NullMarked;
