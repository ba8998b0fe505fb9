package studio.slateroom.ui.generate;

import java.util.List;
import studio.slateroom.platform.Texts;
import studio.slateroom.settings.Engine;
import studio.slateroom.ui.command.Command;

/** What orders the clip on the desk. */
public final class GenerateCommands {

    private final GenerateViewModel model;
    private final Texts texts;

    /** The commands of this view model. */
    public GenerateCommands(GenerateViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    /** All of them. Who orders by the keyboard or the menu reads the same price as on the button. */
    public List<Command> all() {
        PriceWords words = new PriceWords(texts);
        return List.of(
                Command.named("clip.draft")
                        .keys("Shortcut+Enter")
                        .unless(model.draftBlockedProperty())
                        .does(() -> model.order(Engine.ANIMATIC)),
                Command.named("clip.buy")
                        .titled(model.priceProperty()
                                .map(price -> texts.get("command.clip.buy", words.label(Engine.SEGMIND, price))))
                        .keys("Shortcut+Shift+Enter")
                        .unless(model.paidBlockedProperty())
                        .does(() -> model.order(Engine.SEGMIND)));
    }
}
