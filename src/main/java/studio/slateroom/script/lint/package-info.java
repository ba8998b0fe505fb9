/** Finds slips in scripts before they cost money. */
@NullMarked
package studio.slateroom.script.lint;

import org.jspecify.annotations.NullMarked;
