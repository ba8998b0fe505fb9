package studio.slateroom.ui.command.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the palette offers, narrowed to what is typed; what was used last comes first. */
public final class PaletteViewModel {

    /** So many of the lines that were used last are remembered. */
    private static final int REMEMBERED = 12;

    private final Supplier<List<PaletteRow>> source;
    private final List<String> recent = new ArrayList<>();
    private final StringProperty query = new SimpleStringProperty("");
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<PaletteRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private List<PaletteRow> all = List.of();

    /** A palette that looks at what there is each time it is opened. */
    public PaletteViewModel(Supplier<List<PaletteRow>> source) {
        this.source = source;
        query.subscribe(this::update);
        open.subscribe(this::opened);
    }

    /** What is typed. */
    public StringProperty queryProperty() {
        return query;
    }

    /** Whether the palette is there. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** What is offered, the likeliest first. */
    public ReadOnlyObjectProperty<List<PaletteRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Does what a line says and closes the palette; nothing at all where it cannot be done now. */
    public void run(PaletteRow row) {
        if (row.enabled()) {
            recent.remove(row.id());
            recent.addFirst(row.id());
            if (recent.size() > REMEMBERED) {
                recent.removeLast();
            }
            open.set(false);
            row.action().run();
        }
    }

    private void opened(boolean now) {
        all = now ? source.get() : List.of();
        query.set("");
        update();
    }

    private void update() {
        Finder finder = new Finder(query.get());
        Stream<Found> found = all.stream().flatMap(row -> found(row, finder.match(row)).stream());
        rows.set(found.sorted(Comparator.comparingInt(Found::score).reversed().thenComparingInt(Found::age))
                .map(Found::row)
                .toList());
    }

    private List<Found> found(PaletteRow row, OptionalInt score) {
        int age = recent.indexOf(row.id());
        return score.isPresent() ? List.of(new Found(row, score.getAsInt(), age < 0 ? REMEMBERED : age)) : List.of();
    }

    /**
     * A line that answers to what is typed.
     *
     * @param score how well
     * @param age how many others were used since it was
     */
    private record Found(PaletteRow row, int score, int age) {}
}
