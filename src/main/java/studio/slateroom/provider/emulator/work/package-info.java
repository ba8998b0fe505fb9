/** The emulator's jobs: from the words of a request to a clip in a file. */
@NullMarked
package studio.slateroom.provider.emulator.work;

import org.jspecify.annotations.NullMarked;
