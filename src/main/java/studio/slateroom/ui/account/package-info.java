/** What is left on the user's account and what was spent, in the bar at the bottom. */
@NullMarked
package studio.slateroom.ui.account;

import org.jspecify.annotations.NullMarked;
