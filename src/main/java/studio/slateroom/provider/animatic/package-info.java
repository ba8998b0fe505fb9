/** The local engine: renders a script as an animatic, a timed storyboard clip with camera moves and sound. */
@NullMarked
package studio.slateroom.provider.animatic;

import org.jspecify.annotations.NullMarked;
