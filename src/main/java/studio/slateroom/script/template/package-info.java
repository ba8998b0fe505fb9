/** Ready-made scripts with blanks to be filled in. */
@NullMarked
package studio.slateroom.script.template;

import org.jspecify.annotations.NullMarked;
