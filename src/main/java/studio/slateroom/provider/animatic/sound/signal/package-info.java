/** What sound is made of: samples, noise, tones and filters, the same on every machine, and how loud it is. */
@NullMarked
package studio.slateroom.provider.animatic.sound.signal;

import org.jspecify.annotations.NullMarked;
