package studio.slateroom.ui.tour;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.slateroom.platform.Texts;

/** Where the tour is. */
public final class TourViewModel {

    private static final List<TourStep> STEPS = List.of(TourStep.values());

    private final Texts texts;
    private final Runnable over;
    private final ReadOnlyObjectWrapper<Optional<TourStep>> step = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * A tour that has not begun.
     *
     * @param over is told when it has ended, whether it was seen to its end or not
     */
    public TourViewModel(Texts texts, Runnable over) {
        this.texts = texts;
        this.over = over;
    }

    /** The place where it is; empty where there is no tour. */
    public ReadOnlyObjectProperty<Optional<TourStep>> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Begins at the first place. */
    public void begin() {
        step.set(Optional.of(STEPS.getFirst()));
    }

    /** To the next place; from the last one to the end. */
    public void next() {
        go(1);
    }

    /** To the place before; stays at the first one. */
    public void back() {
        if (!isFirst()) {
            go(-1);
        }
    }

    /** Ends the tour. */
    public void end() {
        if (step.get().isPresent()) {
            step.set(Optional.empty());
            over.run();
        }
    }

    private void go(int by) {
        step.get().ifPresent(now -> {
            int next = STEPS.indexOf(now) + by;
            if (next >= STEPS.size()) {
                end();
            } else {
                step.set(Optional.of(STEPS.get(next)));
            }
        });
    }

    /** Whether nothing comes before the place where it is. */
    public boolean isFirst() {
        return step.get().filter(STEPS.getFirst()::equals).isPresent();
    }

    /** Whether nothing comes behind the place where it is. */
    public boolean isLast() {
        return step.get().filter(STEPS.getLast()::equals).isPresent();
    }

    /** How far the tour is. */
    public String progress() {
        return step.get()
                .map(now -> texts.get("tour.card.progress", STEPS.indexOf(now) + 1, STEPS.size()))
                .orElse("");
    }

    /** What the place is called. */
    public String title() {
        return step.get()
                .map(now -> texts.get(
                        switch (now) {
                            case SCRIPT -> "tour.script.title";
                            case TIMELINE -> "tour.timeline.title";
                            case PLAYER -> "tour.player.title";
                            case INSPECTOR -> "tour.inspector.title";
                            case GENERATE -> "tour.generate.title";
                        }))
                .orElse("");
    }

    /** What can be done there. */
    public String text() {
        return step.get()
                .map(now -> texts.get(
                        switch (now) {
                            case SCRIPT -> "tour.script.text";
                            case TIMELINE -> "tour.timeline.text";
                            case PLAYER -> "tour.player.text";
                            case INSPECTOR -> "tour.inspector.text";
                            case GENERATE -> "tour.generate.text";
                        }))
                .orElse("");
    }

    /** What the button says that leads on. */
    public String onward() {
        return texts.get(isLast() ? "tour.card.done" : "tour.card.next");
    }
}
