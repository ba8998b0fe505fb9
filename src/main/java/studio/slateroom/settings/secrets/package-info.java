/** The user's keys for services: where they are kept, and how they are kept from everybody else. */
@NullMarked
package studio.slateroom.settings.secrets;

import org.jspecify.annotations.NullMarked;
