/** What lies on the desk: the open project and its current clip as observable values that all views share. */
@NullMarked
package studio.slateroom.ui.desk;

import org.jspecify.annotations.NullMarked;
