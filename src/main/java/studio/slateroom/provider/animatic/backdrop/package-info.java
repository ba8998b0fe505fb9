/** Painters of places: skies, streets, seas, rooms, each in the mood that it is given. */
@NullMarked
package studio.slateroom.provider.animatic.backdrop;

import org.jspecify.annotations.NullMarked;
