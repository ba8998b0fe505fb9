/** The shot-script language: text in, shots with their times and directions out. No I/O. */
@NullMarked
package studio.slateroom.script;

import org.jspecify.annotations.NullMarked;
