/** The camera and editing terms that the program understands, and where a text uses them. */
@NullMarked
package studio.slateroom.script.vocabulary;

import org.jspecify.annotations.NullMarked;
