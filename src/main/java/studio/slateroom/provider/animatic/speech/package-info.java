/** What is said in a script: the lines, whose they are, in which language, and when they are heard. */
@NullMarked
package studio.slateroom.provider.animatic.speech;

import org.jspecify.annotations.NullMarked;
