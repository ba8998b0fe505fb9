/** The emulator's money: what a clip costs, what is left, and the books that outlive a crash. */
@NullMarked
package studio.slateroom.provider.emulator.account;

import org.jspecify.annotations.NullMarked;
