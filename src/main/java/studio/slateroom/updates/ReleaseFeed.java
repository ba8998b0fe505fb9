package studio.slateroom.updates;

import java.io.IOException;
import java.util.List;

/** The list of releases. */
@FunctionalInterface
public interface ReleaseFeed {

    /**
     * What has been published, in no order; drafts and pre-releases are not among it.
     *
     * @throws IOException when it cannot be read
     */
    List<Release> releases() throws IOException;
}
