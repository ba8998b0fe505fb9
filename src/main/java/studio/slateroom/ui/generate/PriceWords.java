package studio.slateroom.ui.generate;

import java.util.Optional;
import studio.slateroom.jobs.spending.PriceTable;
import studio.slateroom.jobs.spending.Quote;
import studio.slateroom.platform.Texts;
import studio.slateroom.settings.Engine;

/**
 * What buttons say of the price.
 *
 * @param texts the language
 */
public record PriceWords(Texts texts) {

    /** What the button says. */
    public String label(Engine engine, Optional<PriceTable.Offer> price) {
        return engine == Engine.ANIMATIC
                ? texts.get("generate.button.free")
                : price.map(this::priced).orElseGet(() -> texts.get("generate.button.generate"));
    }

    /** What the button's tip says. */
    String tip(Engine engine, Optional<PriceTable.Offer> price) {
        if (engine == Engine.ANIMATIC) {
            return texts.get("generate.button.tip");
        }
        return texts.get(
                switch (price.map(PriceTable.Offer::certainty).orElse(PriceTable.Certainty.EXACT)) {
                    case EXACT -> "generate.tip.exact";
                    case ABOUT -> "generate.tip.about";
                    case AT_LEAST -> "generate.tip.atLeast";
                    case NOT_KNOWN -> "generate.tip.notKnown";
                });
    }

    private String priced(PriceTable.Offer tag) {
        String amount = tag.quote().map(Quote::price).map(texts::get).orElse("");
        return texts.get(
                switch (tag.certainty()) {
                    case EXACT -> "generate.button.exact";
                    case ABOUT -> "generate.button.about";
                    case AT_LEAST -> "generate.button.atLeast";
                    case NOT_KNOWN -> "generate.button.notKnown";
                },
                amount);
    }
}
