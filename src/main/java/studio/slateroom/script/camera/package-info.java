/** What a shot can ask of the camera and the cut, and the words for it. */
@NullMarked
package studio.slateroom.script.camera;

import org.jspecify.annotations.NullMarked;
