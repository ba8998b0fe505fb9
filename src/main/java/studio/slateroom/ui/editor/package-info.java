/** The shot-script editor. */
@NullMarked
package studio.slateroom.ui.editor;

import org.jspecify.annotations.NullMarked;
