/** Reads what Segmind answers: clips, receipts, refusals and breakdowns. */
@NullMarked
package studio.slateroom.provider.segmind.answer;

import org.jspecify.annotations.NullMarked;
