/** What can be wrong with the machine around the program: one check for each trouble, with what it means and a remedy. */
@NullMarked
package studio.slateroom.diagnosis;

import org.jspecify.annotations.NullMarked;
