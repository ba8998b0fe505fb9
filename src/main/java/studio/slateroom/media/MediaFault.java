package studio.slateroom.media;

import studio.slateroom.platform.Explained;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.platform.Message;

/** Why a media file cannot be used, or a clip cannot be written. */
public sealed interface MediaFault extends Explained {

    /** The file is not there, or its drive is not. */
    record Missing(String file) implements MediaFault {
        @Override
        public Message message() {
            return Message.of("media.fault.missing", file);
        }
    }

    /** The file lies on the web, where nothing here looks at it. */
    record Elsewhere(String file, String host) implements MediaFault {
        @Override
        public Message message() {
            return Message.of("media.fault.elsewhere", file, host);
        }
    }

    /** The file has no content. */
    record Empty(String file) implements MediaFault {
        @Override
        public Message message() {
            return Message.of("media.fault.empty", file);
        }
    }

    /** The content is none of the formats that the program reads, whatever the name says. */
    record NotMedia(String file) implements MediaFault {
        @Override
        public Message message() {
            return Message.of("media.fault.notMedia", file);
        }
    }

    /**
     * The content is in a format of pictures or films that is known and yet not read.
     *
     * @param format its name for people
     * @param still whether it is one of pictures
     */
    record Unsupported(String file, String format, boolean still) implements MediaFault {
        @Override
        public Message message() {
            return Message.of(still ? "media.fault.unsupported.image" : "media.fault.unsupported.video", file, format);
        }
    }

    /** The content names other files or addresses, which are never opened. */
    record Playlist(String file) implements MediaFault {
        @Override
        public Message message() {
            return Message.of("media.fault.playlist", file);
        }
    }

    /** The content is media, but not of the kind that is wanted here. */
    record WrongKind(String file, MediaKind wanted, MediaKind found) implements MediaFault {
        @Override
        public Message message() {
            return Message.of("media.fault.wrongKind", file, kind(found), kind(wanted));
        }

        private static Message kind(MediaKind kind) {
            return Message.of(
                    switch (kind) {
                        case IMAGE -> "media.kind.image";
                        case VIDEO -> "media.kind.video";
                        case AUDIO -> "media.kind.audio";
                    });
        }
    }

    /** The picture has more pixels than the program takes into memory. */
    record TooLarge(String file, int width, int height, int maxMegapixels) implements MediaFault {
        @Override
        public Message message() {
            return Message.of(
                    "media.fault.tooLarge", file, String.valueOf(width), String.valueOf(height), maxMegapixels);
        }
    }

    /** The content is not what it was when the file was attached. */
    record Changed(String file) implements MediaFault {
        @Override
        public Message message() {
            return Message.of("media.fault.changed", file);
        }
    }

    /** Reading the file took longer than any well-meant file does. */
    record TooSlow(String file) implements MediaFault {
        @Override
        public Message message() {
            return Message.of("media.fault.tooSlow", file);
        }
    }

    /** The file's content is damaged somewhere. */
    record Unreadable(String file) implements MediaFault {
        @Override
        public Message message() {
            return Message.of("media.fault.unreadable", file);
        }
    }

    /** No file can be written at this place. */
    record CannotWrite(String folder, String reason) implements MediaFault {
        @Override
        public Message message() {
            return Message.of("media.fault.cannotWrite", folder, reason);
        }
    }

    /** The disk has no room left for the clip. */
    record DiskFull(String folder) implements MediaFault {
        @Override
        public Message message() {
            return Message.of("media.fault.diskFull", folder);
        }
    }

    /** A copy of the file cannot be made as small as it would have to be. */
    record CannotShrink(String file, long maxBytes) implements MediaFault {
        @Override
        public Message message() {
            return Message.of("media.fault.cannotShrink", file, maxBytes / 1_000_000.0);
        }
    }

    /** FFmpeg's executables are missing or do not start. */
    record NoEngine(String reason) implements MediaFault {
        @Override
        public Message message() {
            return Message.of("media.fault.noEngine", reason);
        }
    }

    /** FFmpeg started and then failed at our own material, which is a defect of ours or of the machine. */
    record EngineFailed(String reason) implements MediaFault {
        @Override
        public Message message() {
            return Message.of("media.fault.engineFailed", reason);
        }
    }
}
