/** Public pages of the web, read without a key and without anything else that tells of the user. */
@NullMarked
package studio.slateroom.web;

import org.jspecify.annotations.NullMarked;
