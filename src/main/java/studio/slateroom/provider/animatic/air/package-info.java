/** What is between the lens and a place: weather, focus, and the fall-off of light. */
@NullMarked
package studio.slateroom.provider.animatic.air;

import org.jspecify.annotations.NullMarked;
