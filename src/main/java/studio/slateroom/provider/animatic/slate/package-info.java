/** The slate that is burnt into every frame: shot number, camera, caption and time code. */
@NullMarked
package studio.slateroom.provider.animatic.slate;

import org.jspecify.annotations.NullMarked;
