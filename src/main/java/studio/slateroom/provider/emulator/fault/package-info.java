/** Failures on demand: which calls go wrong, and how. */
@NullMarked
package studio.slateroom.provider.emulator.fault;

import org.jspecify.annotations.NullMarked;
