/** What the program stands on: its directories, atomic files, cancellation, texts, tables and the log. */
@NullMarked
package studio.slateroom.platform;

import org.jspecify.annotations.NullMarked;
