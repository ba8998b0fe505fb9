package studio.slateroom.script.complete;

import studio.slateroom.platform.MediaKind;

/**
 * An attached file that a script can cite.
 *
 * @param number its place among the files of its kind, from 1
 * @param name the file's name
 */
public record Attached(MediaKind kind, int number, String name) {}
