/** What is seen in the course of one shot: stills and films, one after the other, as its camera sees them. */
@NullMarked
package studio.slateroom.provider.animatic.reel;

import org.jspecify.annotations.NullMarked;
