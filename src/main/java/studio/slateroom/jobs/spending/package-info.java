/** What clips cost: a record of every order and its receipt, and the limits that orders are held against. */
@NullMarked
package studio.slateroom.jobs.spending;

import org.jspecify.annotations.NullMarked;
