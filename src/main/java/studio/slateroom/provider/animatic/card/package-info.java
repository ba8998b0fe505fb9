/** Storyboard cards: figures, cars and faces composed over a place for one shot size and angle. */
@NullMarked
package studio.slateroom.provider.animatic.card;

import org.jspecify.annotations.NullMarked;
