/** A server on this machine that offers the service's interface with any provider behind it, for tests and for building pipelines for nothing. */
@NullMarked
package studio.slateroom.provider.emulator;

import org.jspecify.annotations.NullMarked;
