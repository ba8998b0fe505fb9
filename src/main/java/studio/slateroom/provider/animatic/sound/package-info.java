/** The sound of an animatic: ambience after the words, a quiet musical bed, accents at the cuts, cited sound. */
@NullMarked
package studio.slateroom.provider.animatic.sound;

import org.jspecify.annotations.NullMarked;
