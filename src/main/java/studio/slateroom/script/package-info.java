/** The shot-script language: what a script that has been read consists of. No I/O. */
@NullMarked
package studio.slateroom.script;

import org.jspecify.annotations.NullMarked;
