package studio.slateroom.catalog;

import org.jspecify.annotations.Nullable;

/** A file that should be a model catalogue and is not; the message says where it fails. */
public final class InvalidCatalogException extends Exception {

    private static final long serialVersionUID = 1L;

    InvalidCatalogException(@Nullable String message, Throwable cause) {
        super(message, cause);
    }
}
