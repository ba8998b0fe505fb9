/** The same script in the wording of other tools, and in one consistent wording of its own. */
@NullMarked
package studio.slateroom.script.dialect;

import org.jspecify.annotations.NullMarked;
