/** The port through which clips are made, by this machine or by a service: states, faults and limits. */
@NullMarked
package studio.slateroom.provider;

import org.jspecify.annotations.NullMarked;
