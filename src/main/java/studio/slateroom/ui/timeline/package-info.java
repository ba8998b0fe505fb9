/** The timeline: the script's shots as blocks under a ruler, with the play head over them. */
@NullMarked
package studio.slateroom.ui.timeline;

import org.jspecify.annotations.NullMarked;
