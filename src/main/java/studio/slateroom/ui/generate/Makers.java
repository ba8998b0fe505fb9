package studio.slateroom.ui.generate;

import studio.slateroom.jobs.spending.PriceTable;

/**
 * Who makes clips.
 *
 * @param animatic the id of the provider on this machine, which costs nothing
 * @param segmind the id of the provider that is paid
 * @param prices what the latter costs
 */
public record Makers(String animatic, String segmind, PriceTable prices) {}
