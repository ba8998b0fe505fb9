/** The attached files: first and last frame, reference pictures, videos and sounds. */
@NullMarked
package studio.slateroom.ui.references;

import org.jspecify.annotations.NullMarked;
