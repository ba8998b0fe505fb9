package studio.slateroom.provider.segmind;

import java.io.IOException;
import java.nio.file.Path;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.WriteFailure;
import studio.slateroom.provider.ProviderException;
import studio.slateroom.provider.ProviderFault;

/** Tells what a fault at a file of this machine means for the clip. */
final class MediaFaults {

    private MediaFaults() {}

    /** An attached file cannot be used. */
    static ProviderException ofReference(MediaException e) {
        return new ProviderException(new ProviderFault.Invalid(e.fault().message()), e);
    }

    /** The clip cannot be written: it is still with the service, or is not ordered. */
    static ProviderException ofTarget(IOException e, Path target) {
        return new ProviderException(
                new ProviderFault.Storage(WriteFailure.of(e, target).fault().message()), e);
    }
}
