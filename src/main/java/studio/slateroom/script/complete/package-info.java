/** What may be written next in a script, in its own language and notation. */
@NullMarked
package studio.slateroom.script.complete;

import org.jspecify.annotations.NullMarked;
