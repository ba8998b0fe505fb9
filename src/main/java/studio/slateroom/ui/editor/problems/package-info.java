/** What is wrong with the script: the list below it, the way from one problem to the next, and their fixes. */
@NullMarked
package studio.slateroom.ui.editor.problems;

import org.jspecify.annotations.NullMarked;
