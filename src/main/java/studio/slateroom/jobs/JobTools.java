package studio.slateroom.jobs;

import java.time.Clock;
import studio.slateroom.jobs.spending.SpendGuard;
import studio.slateroom.media.MediaProbe;
import studio.slateroom.media.PictureReader;
import studio.slateroom.platform.AppInfo;

/**
 * What jobs work with beside their providers.
 *
 * @param probe looks at each finished clip before it counts as such
 * @param pictures takes the last frame out of a clip whose provider keeps none
 * @param guard holds orders against the user's limits
 * @param program the program that recipes name
 */
public record JobTools(MediaProbe probe, PictureReader pictures, SpendGuard guard, Clock clock, AppInfo program) {}
