/** Single exchanges over HTTP/1.1, each with an end to its patience and none sent twice. */
@NullMarked
package studio.slateroom.provider.segmind.http;

import org.jspecify.annotations.NullMarked;
