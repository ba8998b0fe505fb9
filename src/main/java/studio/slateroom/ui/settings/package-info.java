/** The settings: account, service, limits, looks. What is changed counts at once. */
@NullMarked
package studio.slateroom.ui.settings;

import org.jspecify.annotations.NullMarked;
