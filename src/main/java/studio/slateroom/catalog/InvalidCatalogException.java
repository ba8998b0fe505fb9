package studio.slateroom.catalog;

import java.nio.file.Path;
import studio.slateroom.platform.Explained;
import studio.slateroom.platform.Message;

/** A file that should be a model catalogue and is not; the message says where it fails. */
public final class InvalidCatalogException extends Exception implements Explained {

    private static final long serialVersionUID = 1L;

    private final transient Message message;

    InvalidCatalogException(Path file, String detail, Throwable cause) {
        super(file + ": " + detail, cause);
        this.message = Message.of("catalog.fault.invalid", file.toString(), detail);
    }

    @Override
    public Message message() {
        return message;
    }
}
