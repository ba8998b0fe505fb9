/** Changes to a script as edits of its text, in the author's own notation. */
@NullMarked
package studio.slateroom.script.edit;

import org.jspecify.annotations.NullMarked;
