package studio.slateroom.ui.command.palette;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.fx.ViewLoader;

/** The palette over the window's content, near its upper edge; made when it is first asked for. */
public final class PaletteOverlay {

    private static final Insets EDGE = new Insets(40, 24, 24, 24);

    private final StackPane window;
    private final Supplier<List<PaletteRow>> source;
    private final Texts texts;
    private @Nullable PaletteViewModel model;

    /**
     * A palette that is not there yet.
     *
     * @param window what it stands over
     * @param source what it offers
     */
    public PaletteOverlay(StackPane window, Supplier<List<PaletteRow>> source, Texts texts) {
        this.window = window;
        this.source = source;
        this.texts = texts;
    }

    /** Opens it, or closes it. */
    public void toggle() {
        PaletteViewModel shown = model;
        if (shown == null) {
            shown = new PaletteViewModel(source);
            model = shown;
            window.getChildren().add(view(shown));
        }
        shown.openProperty().set(!shown.openProperty().get());
    }

    private Parent view(PaletteViewModel shown) {
        Parent view = new ViewLoader(texts)
                .with(PaletteController.class, () -> new PaletteController(shown))
                .load(PaletteController.class);
        StackPane.setAlignment(view, Pos.TOP_CENTER);
        StackPane.setMargin(view, EDGE);
        return view;
    }
}
