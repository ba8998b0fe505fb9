/** The gate to JavaFX: its thread, background tasks, views from FXML, the theme and fonts. */
@NullMarked
package studio.slateroom.ui.fx;

import org.jspecify.annotations.NullMarked;
