/** Makes clips through Segmind's service: orders, looks, downloads, uploads and the balance. */
@NullMarked
package studio.slateroom.provider.segmind;

import org.jspecify.annotations.NullMarked;
