package studio.slateroom.ui.references;

import studio.slateroom.catalog.Parameter;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.catalog.ParameterType;
import studio.slateroom.platform.MediaKind;

/**
 * A place for files: one parameter of the model.
 *
 * @param parameter what the files become
 * @param kind what kind of files it takes
 * @param max how many
 */
record ReferenceSection(Parameter parameter, MediaKind kind, int max) {

    static ReferenceSection of(Parameter parameter, ParameterType.Files files) {
        return new ReferenceSection(parameter, files.kind(), files.max());
    }

    ParameterRole role() {
        return parameter.role();
    }

    /** Whether the script can cite its files by number; first and last frames speak for themselves. */
    boolean citable() {
        return max > 1;
    }
}
