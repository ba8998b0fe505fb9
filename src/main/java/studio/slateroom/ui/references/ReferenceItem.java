package studio.slateroom.ui.references;

import javafx.beans.property.ReadOnlyObjectProperty;
import studio.slateroom.catalog.AttachedFile;

/**
 * An attached file at its place.
 *
 * @param section where it belongs
 * @param index its place there, from 0
 * @param file which file it is
 * @param state what is known of it; changes when it has been looked at
 */
record ReferenceItem(ReferenceSection section, int index, AttachedFile file, ReadOnlyObjectProperty<FileState> state) {

    /** The file as what it is used as here. */
    LookedAt looked() {
        return new LookedAt(file, section.kind());
    }

    /** Its number as the script says it, from 1. */
    int number() {
        return index + 1;
    }
}
