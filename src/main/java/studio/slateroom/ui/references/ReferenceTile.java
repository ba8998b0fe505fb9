package studio.slateroom.ui.references;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.slateroom.media.MediaInfo;
import studio.slateroom.platform.Texts;
import studio.slateroom.script.Citation;
import studio.slateroom.ui.fx.Hint;
import studio.slateroom.ui.fx.Pictures;
import studio.slateroom.ui.fx.Presence;

/** One attached file: its thumbnail, its number, and what it is. */
final class ReferenceTile extends VBox {

    static final double WIDTH = 84;
    static final double HEIGHT = 56;

    private final ReferenceItem item;
    private final ReferencesViewModel model;
    private final FittingViewModel fitting;
    private final Texts texts;
    private final StackPane frame = new StackPane();
    private final Label facts = new Label();
    private final StackPane sign = new StackPane(new FontIcon("mdi2a-alert"));
    private final Button fit = new Button();
    private final Hint hint = new Hint("");
    private final Hint cure = new Hint("");
    private FileState shown = new FileState.Checking();
    private String told = "";

    ReferenceTile(ReferenceItem item, ReferencesViewModel model, FittingViewModel fitting, Texts texts) {
        this.item = item;
        this.model = model;
        this.fitting = fitting;
        this.texts = texts;
        getStyleClass().add("reference-tile");
        frame.getStyleClass().add("reference-frame");
        frame.setMinSize(WIDTH, HEIGHT);
        frame.setMaxSize(WIDTH, HEIGHT);
        facts.getStyleClass().add("reference-facts");
        facts.setMaxWidth(WIDTH);
        Label name = new Label(caption());
        name.getStyleClass().add("reference-name");
        name.setMaxWidth(WIDTH);
        dressMisfit();
        getChildren().setAll(frame, name, facts, fit);
        Tooltip.install(frame, hint);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnContextMenuRequested(event -> menu().show(this, event.getScreenX(), event.getScreenY()));
        setOnMouseClicked(event -> {
            requestFocus();
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                model.cite(item);
            }
        });
        setOnKeyPressed(this::key);
        show(item.state().get());
    }

    /** The file that the tile shows. */
    ReferenceItem item() {
        return item;
    }

    private String caption() {
        if (!item.section().citable()) {
            return item.file().name();
        }
        return Citation.words(item.section().kind(), item.number());
    }

    private void show(FileState state) {
        shown = state;
        getStyleClass().removeAll("faulty", "skeleton");
        told = item.file().name();
        switch (state) {
            case FileState.Checking() -> {
                getStyleClass().add("skeleton");
                frame.getChildren().clear();
                facts.setText(texts.get("references.tile.checking"));
            }
            case FileState.Usable usable -> {
                frame.getChildren().setAll(content(usable));
                facts.setText(facts(usable.info()));
                told = told + "\n"
                        + texts.list(List.of(facts.getText(), size(usable.info().bytes())));
            }
            case FileState.Faulty faulty -> {
                getStyleClass().add("faulty");
                frame.getChildren().setAll(new FontIcon("mdi2a-alert-circle-outline"));
                facts.setText(texts.get("references.tile.faulty"));
                told = model.text(faulty);
            }
        }
        frame.getChildren().add(removal());
        mark();
    }

    /** Shows what is known of the file by now, and whether it fits the model. */
    void judge() {
        FileState known = item.state().get();
        if (known.equals(shown)) {
            mark();
        } else {
            show(known);
        }
    }

    private void mark() {
        List<String> problems = fitting.problems(item);
        List<String> steps = fitting.steps(item);
        boolean running = fitting.fittingProperty().get().isRunning(item);
        getStyleClass().remove("misfit");
        frame.getChildren().remove(sign);
        if (!problems.isEmpty()) {
            getStyleClass().add("misfit");
            frame.getChildren().add(sign);
        }
        Presence.set(fit, !steps.isEmpty());
        fit.setDisable(running);
        fit.setText(texts.get(running ? "references.tile.fitting" : "references.tile.fit"));
        cure.setText(texts.get("references.tile.fit.hint") + "\n" + String.join("\n", steps));
        String all = problems.isEmpty()
                ? told
                : told + "\n" + String.join("\n", problems) + "\n" + texts.get("references.tile.misfit.hint");
        setAccessibleText(texts.list(List.of(caption(), all)));
        hint.setText(all);
    }

    private void dressMisfit() {
        sign.getStyleClass().add("misfit-sign");
        sign.setMouseTransparent(true);
        StackPane.setAlignment(sign, Pos.TOP_LEFT);
        fit.getStyleClass().add("reference-fit");
        fit.setMinWidth(WIDTH);
        fit.setMaxWidth(WIDTH);
        VBox.setMargin(fit, new Insets(2, 0, 0, 0));
        fit.setTooltip(cure);
        fit.setAccessibleText(texts.get("references.tile.fit.what", item.file().name()));
        fit.setOnAction(_ -> fitting.fit(item));
    }

    private static Node content(FileState.Usable usable) {
        return usable.thumbnail()
                .<Node>map(picture -> Pictures.cover(picture, WIDTH, HEIGHT))
                .orElseGet(() -> new FontIcon("mdi2w-waveform"));
    }

    private Button removal() {
        Button button = new Button(null, new FontIcon("mdi2c-close"));
        button.getStyleClass().addAll("reference-remove");
        button.setAccessibleText(texts.get("references.tile.remove"));
        button.setTooltip(new Hint(texts.get("references.tile.remove")));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> model.remove(item));
        StackPane.setAlignment(button, Pos.TOP_RIGHT);
        return button;
    }

    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        if (item.section().citable()) {
            menu.getItems()
                    .addAll(
                            entry("references.tile.cite", () -> model.cite(item)),
                            entry("references.tile.earlier", () -> model.move(item, item.index() - 1)),
                            entry("references.tile.later", () -> model.move(item, item.index() + 1)));
        }
        if (fit.isVisible() && !fit.isDisabled()) {
            menu.getItems().add(entry("references.tile.fit", () -> fitting.fit(item)));
        }
        menu.getItems().add(entry("references.tile.remove", () -> model.remove(item)));
        return menu;
    }

    private MenuItem entry(String key, Runnable action) {
        MenuItem entry = new MenuItem(texts.get(key));
        entry.setOnAction(_ -> action.run());
        return entry;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            model.remove(item);
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            model.cite(item);
        } else if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
            model.move(item, item.index() - 1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.RIGHT) {
            model.move(item, item.index() + 1);
        } else {
            return;
        }
        event.consume();
    }

    private String facts(MediaInfo info) {
        String format = info.format().equals("jpeg") ? "JPG" : info.format().toUpperCase(Locale.ROOT);
        return switch (info.kind()) {
            case IMAGE -> format + " " + info.width() + "×" + info.height();
            case VIDEO, AUDIO ->
                texts.get("references.tile.plays", format, info.length().toMillis() / 1000.0);
        };
    }

    private String size(long bytes) {
        return bytes >= 1 << 20
                ? texts.get("references.tile.megabytes", bytes / (double) (1 << 20))
                : texts.get("references.tile.kilobytes", Math.max(1, bytes >> 10));
    }
}
