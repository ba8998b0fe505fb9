package studio.slateroom.script;

import studio.slateroom.platform.MediaKind;

/**
 * A place where the script names an attached file, such as {@code image 1}.
 *
 * @param kind what kind of file
 * @param number its place among the files of that kind, from 1
 * @param span where it stands, with the sign or the brackets that belong to it
 * @param form how it is written
 */
public record Citation(MediaKind kind, int number, TextSpan span, CitationForm form) {

    /** The words that cite a file, in the service's own form. */
    public static String words(MediaKind kind, int number) {
        return switch (kind) {
            case IMAGE -> "image " + number;
            case VIDEO -> "video " + number;
            case AUDIO -> "audio " + number;
        };
    }
}
