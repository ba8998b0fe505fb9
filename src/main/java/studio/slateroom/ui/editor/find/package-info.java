/** The bar that finds and replaces words of the script. */
@NullMarked
package studio.slateroom.ui.editor.find;

import org.jspecify.annotations.NullMarked;
