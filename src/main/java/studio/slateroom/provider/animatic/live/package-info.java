/** Renders drafts of a script while it is being written; only what has changed is made anew. */
@NullMarked
package studio.slateroom.provider.animatic.live;

import org.jspecify.annotations.NullMarked;
