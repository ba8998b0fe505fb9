/** How shots come in, go out and take over from each other, and how the clip ends. */
@NullMarked
package studio.slateroom.provider.animatic.cut;

import org.jspecify.annotations.NullMarked;
