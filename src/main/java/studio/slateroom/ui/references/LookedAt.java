package studio.slateroom.ui.references;

import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.platform.MediaKind;

/**
 * A file as what it is used as: the same one may be asked for as a picture in one place and as a sound in another.
 *
 * @param kind what it is used as
 */
record LookedAt(AttachedFile file, MediaKind kind) {}
