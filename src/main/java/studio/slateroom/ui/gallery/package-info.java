/** For whoever works on the looks: every control in every state in one window. */
@NullMarked
package studio.slateroom.ui.gallery;

import org.jspecify.annotations.NullMarked;
