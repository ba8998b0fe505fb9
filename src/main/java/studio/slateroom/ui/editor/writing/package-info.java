/** What helps with writing a script: templates, snippets, tidying, copies in other wordings, a measure of its size. */
@NullMarked
package studio.slateroom.ui.editor.writing;

import org.jspecify.annotations.NullMarked;
