/** The whole contract of one generation: the request, its checks, its meaning and its JSON. */
@NullMarked
package studio.slateroom.generation;

import org.jspecify.annotations.NullMarked;
