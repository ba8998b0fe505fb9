/** Finds words in a text and puts others in their place. */
@NullMarked
package studio.slateroom.script.find;

import org.jspecify.annotations.NullMarked;
