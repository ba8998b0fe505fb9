/** The camera over what it looks at, as geometry: where it stands in every frame, and how a panel is laid under it. */
@NullMarked
package studio.slateroom.provider.animatic.camera;

import org.jspecify.annotations.NullMarked;
