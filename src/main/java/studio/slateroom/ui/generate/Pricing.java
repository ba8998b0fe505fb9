package studio.slateroom.ui.generate;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.jobs.JournalException;
import studio.slateroom.jobs.spending.PriceTable;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.ui.desk.ClipDesk;
import studio.slateroom.ui.fx.UiTasks;

/** Keeps the price of what is on the desk up to date. The receipts behind it are read off the UI thread. */
final class Pricing {

    private static final Logger LOG = System.getLogger(Pricing.class.getName());

    private final ClipDesk desk;
    private final PriceTable prices;
    private final UiTasks tasks;
    private final ReadOnlyObjectWrapper<Optional<PriceTable.Offer>> tag = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Question> asked = Optional.empty();

    Pricing(ClipDesk desk, PriceTable prices, UiTasks tasks) {
        this.desk = desk;
        this.prices = prices;
        this.tasks = tasks;
    }

    /** The price of just what is on the desk; empty while it is looked up, or while there is nothing to price. */
    ReadOnlyObjectProperty<Optional<PriceTable.Offer>> tagProperty() {
        return tag.getReadOnlyProperty();
    }

    /** Looks at the desk; the price is looked up anew where something has changed that it depends on. */
    void look() {
        Optional<Question> now = question();
        if (!now.equals(asked)) {
            ask(now);
        }
    }

    /** Looks the price up anew: there is a new receipt. */
    void renew() {
        ask(question());
    }

    private void ask(Optional<Question> now) {
        asked = now;
        tag.set(Optional.empty());
        now.ifPresent(question -> tasks.runLatest(this, () -> answer(question), answer -> {
            if (asked.filter(question::equals).isPresent()) {
                tag.set(Optional.of(answer));
            }
        }));
    }

    private PriceTable.Offer answer(Question question) {
        try {
            return prices.offer(question.model(), question.request(), question.video());
        } catch (JournalException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "there is no price", e);
            return PriceTable.Offer.NOT_KNOWN;
        }
    }

    private Optional<Question> question() {
        if (desk.clipProperty().get() == null || !desk.problemsProperty().get().isEmpty()) {
            return Optional.empty();
        }
        VideoModel model = desk.modelProperty().get();
        return Optional.of(new Question(model, withoutScript(model, desk.request()), video()));
    }

    /** No price depends on the words, and they change with every key. */
    private static GenerationRequest withoutScript(VideoModel model, GenerationRequest request) {
        Map<String, ParameterValue> values = new LinkedHashMap<>(request.values());
        model.parameter(ParameterRole.PROMPT).ifPresent(prompt -> values.remove(prompt.name()));
        return new GenerationRequest(request.model(), values);
    }

    /** How long the attached clips play together; empty where that is not known of each. */
    private Optional<Duration> video() {
        Duration sum = Duration.ZERO;
        for (AttachedFile file : desk.references(MediaKind.VIDEO)) {
            Duration length = desk.fileLengths().get(file);
            if (length == null) {
                return Optional.empty();
            }
            sum = sum.plus(length);
        }
        return Optional.of(sum);
    }

    /** All that a price depends on. */
    private record Question(VideoModel model, GenerationRequest request, Optional<Duration> video) {}
}
