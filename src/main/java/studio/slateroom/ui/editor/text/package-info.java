/** What the parts around the script editor ask of its text. */
@NullMarked
package studio.slateroom.ui.editor.text;

import org.jspecify.annotations.NullMarked;
