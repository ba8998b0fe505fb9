package studio.slateroom.updates;

import java.net.URI;

/**
 * A release that was published.
 *
 * @param version its version
 * @param page where it is told of and can be fetched
 */
public record Release(Version version, URI page) {}
