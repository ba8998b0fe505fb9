/** What the program is and what it stands on, with the versions of it all. */
@NullMarked
package studio.slateroom.ui.about;

import org.jspecify.annotations.NullMarked;
