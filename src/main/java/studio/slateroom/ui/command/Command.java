package studio.slateroom.ui.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

/**
 * Something that the user can do.
 *
 * <p>A new one is declared in one place, beside what it acts on, in the list of a class such as {@code ClipCommands}:
 *
 * <pre>{@code
 * Command.named("clip.draft")
 *         .keys("Shortcut+Enter")
 *         .unless(generate.draftBlockedProperty())
 *         .does(() -> generate.order(Engine.ANIMATIC))
 * }</pre>
 *
 * <p>The part of its name before the dot is its menu. Its title is the text {@code command.} with its name, and the
 * menu's view holds the line {@code <MenuItem userData="clip.draft"/>} where it is to stand; title, keys and state come
 * by themselves, as do its lines in the palette and in the list of keys. Tests find a title or an entry that is missing.
 */
public final class Command {

    private final String id;
    private final Optional<ObservableValue<String>> ownTitle;
    private final Optional<Keys> keys;
    private final List<Keys> others;
    private final ObservableBooleanValue enabled;
    private final Optional<ObservableBooleanValue> selected;
    private final Press press;

    /**
     * What a press does.
     *
     * @param action what is to be done
     * @param released what is to be done when the key comes up again
     * @param once whether a key that is held counts as one press only
     */
    private record Press(Runnable action, Runnable released, boolean once) {}

    private Command(Builder builder, Runnable action, Optional<ObservableBooleanValue> selected) {
        id = builder.id;
        ownTitle = builder.title;
        keys = builder.keys;
        others = List.copyOf(builder.others);
        enabled = builder.enabled;
        this.selected = selected;
        press = new Press(action, builder.released, builder.once);
    }

    /**
     * Begins to declare a command.
     *
     * @param id its menu and its name, such as {@code clip.draft}
     */
    public static Builder named(String id) {
        return new Builder(id);
    }

    /** Its menu and its name; what is remembered of it is remembered under this. */
    public String id() {
        return id;
    }

    /** The name of its menu. */
    public String menu() {
        return id.substring(0, id.indexOf('.'));
    }

    /** The title that it has from its state instead of from its name. */
    Optional<ObservableValue<String>> ownTitle() {
        return ownTitle;
    }

    /** Its keys as long as the user has chosen no others. */
    public Optional<Keys> standardKeys() {
        return keys;
    }

    /** Further keys, which cannot be changed. */
    public List<Keys> otherKeys() {
        return others;
    }

    /** Where its keys count. */
    public Place place() {
        return keys.map(Keys::place).orElse(Place.EVERYWHERE);
    }

    /** Whether it can be done now. */
    public ObservableBooleanValue enabled() {
        return enabled;
    }

    /** Whether what it switches is on; none for what switches nothing. */
    public Optional<ObservableBooleanValue> selected() {
        return selected;
    }

    /** Does it, if it can be done. */
    public void run() {
        if (enabled.get()) {
            press.action().run();
        }
    }

    /** Ends what pressing its key has begun. */
    void release() {
        press.released().run();
    }

    /** Whether a key that is held counts as one press only. */
    boolean once() {
        return press.once();
    }

    @Override
    public String toString() {
        return id;
    }

    /** A command that is being declared. */
    public static final class Builder {

        private final String id;
        private Optional<ObservableValue<String>> title = Optional.empty();
        private Optional<Keys> keys = Optional.empty();
        private final List<Keys> others = new ArrayList<>();
        private ObservableBooleanValue enabled = new ReadOnlyBooleanWrapper(true).getReadOnlyProperty();
        private Runnable released = () -> {};
        private boolean once;

        private Builder(String id) {
            this.id = id;
        }

        /** Gives it a title that changes, in place of the text of its name. */
        public Builder titled(ObservableValue<String> value) {
            title = Optional.of(value);
            return this;
        }

        /** Gives it keys that count everywhere, such as {@code Shortcut+Shift+P}. */
        public Builder keys(String text) {
            return keys(Place.EVERYWHERE, text);
        }

        /** Gives it keys that count in one place. */
        public Builder keys(Place place, String text) {
            keys = Optional.of(Keys.of(place, text));
            return this;
        }

        /** Gives it further keys, which cannot be changed. */
        public Builder also(Place place, String text) {
            others.add(Keys.of(place, text));
            return this;
        }

        /** Says when it can be done. */
        public Builder when(ObservableBooleanValue value) {
            enabled = value;
            return this;
        }

        /** Says when it cannot be done. */
        public Builder unless(ObservableBooleanValue value) {
            return when(BooleanExpression.booleanExpression(value).not());
        }

        /** Lets a key that is held count as one press only. */
        public Builder once() {
            once = true;
            return this;
        }

        /** Says what is to be done when its key comes up again. */
        public Builder released(Runnable action) {
            released = action;
            return this;
        }

        /** The command that does this. */
        public Command does(Runnable action) {
            return new Command(this, action, Optional.empty());
        }

        /** The command that switches this on and off. */
        public Command toggles(BooleanProperty value) {
            return new Command(this, () -> value.set(!value.get()), Optional.of(value));
        }

        /** The command that gives a property one of its values. */
        public <T> Command chooses(Property<T> property, T value) {
            return new Command(
                    this,
                    () -> property.setValue(value),
                    Optional.of(Bindings.createBooleanBinding(() -> value.equals(property.getValue()), property)));
        }
    }
}
