package studio.slateroom.ui.updates;

import studio.slateroom.updates.Release;

/** What the bar says about updates. */
public sealed interface UpdateNotice {

    /** Nothing; the bar is not there. */
    record Nothing() implements UpdateNotice {}

    /** Whether the program may look. */
    record Question() implements UpdateNotice {}

    /**
     * There is a newer release.
     *
     * @param release the release
     */
    record Newer(Release release) implements UpdateNotice {}

    /** The user has asked, and this is the newest release. */
    record Newest() implements UpdateNotice {}

    /** The user has asked, and the list of releases cannot be read. */
    record Unknown() implements UpdateNotice {}
}
