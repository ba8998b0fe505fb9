/** Clips for money on the command line: orders, what was left of them, and how they end. */
@NullMarked
package studio.slateroom.cli.order;

import org.jspecify.annotations.NullMarked;
