/** Frames in plain Java: panels as YUV planes, the camera that moves over them, transitions and the burnt-in slate. */
@NullMarked
package studio.slateroom.provider.animatic.frame;

import org.jspecify.annotations.NullMarked;
