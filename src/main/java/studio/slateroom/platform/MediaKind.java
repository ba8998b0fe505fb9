package studio.slateroom.platform;

/** What a media file is to a film maker. */
public enum MediaKind {
    IMAGE,
    VIDEO,
    AUDIO
}
