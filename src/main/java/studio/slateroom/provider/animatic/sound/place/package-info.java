/** What is heard of a place: rain, sea, fire, steps. */
@NullMarked
package studio.slateroom.provider.animatic.sound.place;

import org.jspecify.annotations.NullMarked;
