/** The guide: chapters in Markdown, in the user's language, and what is found in them. */
@NullMarked
package studio.slateroom.help;

import org.jspecify.annotations.NullMarked;
