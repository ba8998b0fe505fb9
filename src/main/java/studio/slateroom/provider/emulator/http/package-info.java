/** The emulator's wire: guards, routes and answers. */
@NullMarked
package studio.slateroom.provider.emulator.http;

import org.jspecify.annotations.NullMarked;
