/** What a clip will show, say and sound like, planned to the frame before anything is drawn. */
@NullMarked
package studio.slateroom.provider.animatic.board;

import org.jspecify.annotations.NullMarked;
