/** Drawing tools that know nothing of shots: colours, blurs, relief light, glows and outlines kept as path data. */
@NullMarked
package studio.slateroom.provider.animatic.draw;

import org.jspecify.annotations.NullMarked;
