/** The job journal in SQLite: schema, rows, and nothing else. */
@NullMarked
package studio.slateroom.jobs.sqlite;

import org.jspecify.annotations.NullMarked;
