/** Editing on the timeline as values: what a gesture does to the shots' times and which edit of the text that is. */
@NullMarked
package studio.slateroom.ui.timeline.cut;

import org.jspecify.annotations.NullMarked;
