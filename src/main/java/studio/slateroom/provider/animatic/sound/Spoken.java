package studio.slateroom.provider.animatic.sound;

import studio.slateroom.media.Sound;

/**
 * A line that somebody says.
 *
 * @param start its first sample in the clip
 * @param end behind the last sample that is heard of it; it fades out there where it goes on
 * @param sound its sound
 * @param pan where it comes from, -1 being all to the left and 1 all to the right
 */
public record Spoken(int start, int end, Sound sound, double pan) {}
