package studio.slateroom.ui.diagnosis;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.slateroom.diagnosis.Check;
import studio.slateroom.diagnosis.Finding;

/** A check on the page, with what it found as soon as it has. */
public final class CheckRow {

    private final Check check;
    private final ReadOnlyObjectWrapper<Optional<Finding>> finding = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** A check that has not looked. */
    CheckRow(Check check) {
        this.check = check;
    }

    /** The check. */
    Check check() {
        return check;
    }

    /** What was found; empty until then. */
    public ReadOnlyObjectProperty<Optional<Finding>> findingProperty() {
        return finding.getReadOnlyProperty();
    }

    void found(Finding value) {
        finding.set(Optional.of(value));
    }
}
