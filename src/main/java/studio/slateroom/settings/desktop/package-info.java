/** What the desktop wants of all programs and JavaFX does not pass on. */
@NullMarked
package studio.slateroom.settings.desktop;

import org.jspecify.annotations.NullMarked;
