package studio.slateroom.ui.shell;

import studio.slateroom.media.MediaFault;
import studio.slateroom.platform.Message;

/** What is said of files from which nothing can be restored; what media faults say themselves is about attaching. */
final class RestoreFaults {

    private RestoreFaults() {}

    /** The sentence for a file. */
    static Message of(String file, MediaFault fault) {
        return switch (fault) {
            case MediaFault.Missing _, MediaFault.Elsewhere _ -> Message.of("shell.restore.fault.missing", file);
            case MediaFault.Empty _,
                    MediaFault.NotMedia _,
                    MediaFault.Unsupported _,
                    MediaFault.Playlist _,
                    MediaFault.WrongKind _,
                    MediaFault.TooLarge _ -> Message.of("shell.restore.fault.noFilm", file);
            case MediaFault.Unreadable _, MediaFault.TooSlow _, MediaFault.Changed _ ->
                Message.of("shell.restore.fault.unreadable", file);
            case MediaFault.CannotWrite _,
                    MediaFault.DiskFull _,
                    MediaFault.CannotShrink _,
                    MediaFault.NoEngine _,
                    MediaFault.EngineFailed _ -> fault.message();
        };
    }
}
