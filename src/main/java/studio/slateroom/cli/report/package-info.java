/** What commands print: scripts as JSON, places in a file, progress, jobs. */
@NullMarked
package studio.slateroom.cli.report;

import org.jspecify.annotations.NullMarked;
