/** What commands work with, and how they end. */
@NullMarked
package studio.slateroom.cli.service;

import org.jspecify.annotations.NullMarked;
