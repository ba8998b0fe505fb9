package studio.slateroom.catalog;

import java.util.Map;
import studio.slateroom.platform.MediaKind;

/**
 * What files a model takes along with the script. How many of each kind is said by the {@link ParameterType.Files} of
 * the parameter.
 *
 * @param files how many in all kinds together
 * @param soundAlone whether a sound may go along without a picture or a clip
 * @param kinds what the files of each kind must be like
 * @param origin where these limits come from; they are mostly those of the model's maker
 */
public record MediaLimits(int files, boolean soundAlone, Map<MediaKind, FileLimits> kinds, Origin origin) {

    /** Takes everything, as far as is known. */
    public static final MediaLimits NONE = new MediaLimits(Integer.MAX_VALUE, true, Map.of(), Origin.PAGE);

    public MediaLimits {
        kinds = Map.copyOf(kinds);
    }

    /** What the files of a kind must be like. */
    public FileLimits of(MediaKind kind) {
        return kinds.getOrDefault(kind, FileLimits.NONE);
    }
}
