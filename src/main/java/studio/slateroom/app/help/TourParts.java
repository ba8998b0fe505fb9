package studio.slateroom.app.help;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import studio.slateroom.ui.fx.ViewLoader;
import studio.slateroom.ui.tour.TourController;
import studio.slateroom.ui.tour.TourPane;
import studio.slateroom.ui.tour.TourStep;
import studio.slateroom.ui.tour.TourViewModel;

/** The tour, put over the window when it begins and taken away when it ends. */
final class TourParts {

    private final Program program;
    private final HelpHooks hooks;
    private @Nullable TourPane pane;
    private @Nullable Node focused;

    TourParts(Program program, HelpHooks hooks) {
        this.program = program;
        this.hooks = hooks;
    }

    /** Begins the tour, unless it is on already. */
    void begin() {
        if (pane != null || hooks.window().getScene() == null) {
            return;
        }
        hooks.help().openProperty().set(false);
        focused = hooks.window().getScene().getFocusOwner();
        TourViewModel model = new TourViewModel(program.texts(), this::over);
        ViewLoader views = new ViewLoader(program.texts()).with(TourController.class, () -> new TourController(model));
        TourPane shown = new TourPane(model, this::place, (Region) views.load(TourController.class));
        pane = shown;
        hooks.window().getChildren().add(shown);
        model.begin();
    }

    private void over() {
        hooks.window().getChildren().remove(pane);
        pane = null;
        if (focused != null) {
            focused.requestFocus();
        }
        hooks.user().toured();
    }

    private Optional<Node> place(TourStep step) {
        return Optional.ofNullable(hooks.window()
                .lookup(
                        switch (step) {
                            case SCRIPT -> ".editor";
                            case TIMELINE -> ".timeline";
                            case PLAYER -> ".viewer";
                            case INSPECTOR -> ".inspector";
                            case GENERATE -> ".generate-bar";
                        }));
    }
}
