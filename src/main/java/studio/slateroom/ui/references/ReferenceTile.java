package studio.slateroom.ui.references;

import java.util.Locale;
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

/** One attached file: its thumbnail, its number, and what it is. */
final class ReferenceTile extends VBox {

    static final double WIDTH = 84;
    static final double HEIGHT = 56;

    private final ReferenceItem item;
    private final ReferencesViewModel model;
    private final Texts texts;
    private final StackPane frame = new StackPane();
    private final Label facts = new Label();

    ReferenceTile(ReferenceItem item, ReferencesViewModel model, Texts texts) {
        this.item = item;
        this.model = model;
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
        getChildren().setAll(frame, name, facts);
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
        item.state().subscribe(this::show);
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
        getStyleClass().remove("faulty");
        String told = item.file().name();
        switch (state) {
            case FileState.Checking() -> {
                frame.getChildren().setAll(new FontIcon("mdi2t-timer-sand-empty"));
                facts.setText("");
            }
            case FileState.Usable usable -> {
                frame.getChildren().setAll(content(usable));
                facts.setText(facts(usable.info()));
                told = told + "\n" + facts.getText() + ", " + size(usable.info().bytes());
            }
            case FileState.Faulty faulty -> {
                getStyleClass().add("faulty");
                frame.getChildren().setAll(new FontIcon("mdi2a-alert-circle-outline"));
                facts.setText(texts.get("references.tile.faulty"));
                told = model.text(faulty);
            }
        }
        frame.getChildren().add(removal());
        setAccessibleText(caption() + ", " + told);
        Tooltip.install(this, new Hint(told));
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

    private static String facts(MediaInfo info) {
        String format = info.format().equals("jpeg") ? "JPG" : info.format().toUpperCase(Locale.ROOT);
        String length = String.format(Locale.ROOT, "%.1f s", info.length().toMillis() / 1000.0);
        return switch (info.kind()) {
            case IMAGE -> format + " " + info.width() + "×" + info.height();
            case VIDEO, AUDIO -> format + " " + length;
        };
    }

    private static String size(long bytes) {
        return bytes >= 1 << 20
                ? String.format(Locale.ROOT, "%.1f MB", bytes / (double) (1 << 20))
                : String.format(Locale.ROOT, "%d kB", Math.max(1, bytes >> 10));
    }
}
