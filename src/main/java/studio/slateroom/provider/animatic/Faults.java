package studio.slateroom.provider.animatic;

import studio.slateroom.media.MediaFault;
import studio.slateroom.provider.ProviderFault;

/** Tells what a fault at a media file means for the clip. */
public final class Faults {

    private Faults() {}

    /** What becomes of the clip. */
    public static ProviderFault of(MediaFault fault) {
        return switch (fault) {
            case MediaFault.CannotWrite _, MediaFault.DiskFull _ -> new ProviderFault.Storage(fault.message());
            case MediaFault.EngineFailed _ -> new ProviderFault.ServerFault(fault.message());
            case MediaFault.NoEngine _,
                    MediaFault.Missing _,
                    MediaFault.Elsewhere _,
                    MediaFault.Empty _,
                    MediaFault.NotMedia _,
                    MediaFault.Unsupported _,
                    MediaFault.Playlist _,
                    MediaFault.TooSlow _,
                    MediaFault.WrongKind _,
                    MediaFault.TooLarge _,
                    MediaFault.Changed _,
                    MediaFault.CannotShrink _,
                    MediaFault.Unreadable _ -> new ProviderFault.Invalid(fault.message());
        };
    }
}
