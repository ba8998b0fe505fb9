/** Reads scripts: raw text in, shots out, whatever the notation. */
@NullMarked
package studio.slateroom.script.parse;

import org.jspecify.annotations.NullMarked;
