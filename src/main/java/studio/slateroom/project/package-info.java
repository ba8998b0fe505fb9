/** Projects on disk: clips, takes, their safe keeping, and the sample to begin with. */
@NullMarked
package studio.slateroom.project;

import org.jspecify.annotations.NullMarked;
