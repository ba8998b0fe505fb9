/** What a shot's words put before the camera: place, mood, weather, people and things. Text in, values out. */
@NullMarked
package studio.slateroom.provider.animatic.scene;

import org.jspecify.annotations.NullMarked;
