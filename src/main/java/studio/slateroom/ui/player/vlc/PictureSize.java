package studio.slateroom.ui.player.vlc;

import uk.co.caprica.vlcj.media.VideoTrackInfo;

/**
 * The size of a picture on the screen.
 *
 * @param width in pixels; 0 where it is not known
 * @param height in pixels; 0 where it is not known
 */
record PictureSize(int width, int height) {

    /** Not known. */
    static final PictureSize NONE = new PictureSize(0, 0);

    /** The most pixels to keep, those of 2560x1440; LibVLC shrinks larger pictures, three of which have to fit. */
    private static final double MOST = 2560 * 1440;

    /** The size at which a track is shown: with square pixels and turned upright. */
    static PictureSize of(VideoTrackInfo track) {
        double stretch = track.sampleAspectRatio() > 0 && track.sampleAspectRatioBase() > 0
                ? (double) track.sampleAspectRatio() / track.sampleAspectRatioBase()
                : 1;
        double width = track.width() * stretch;
        double height = track.height();
        double scale = Math.min(1, Math.sqrt(MOST / (width * height)));
        int wide = (int) Math.round(width * scale);
        int high = (int) Math.round(height * scale);
        return switch (track.orientation()) {
            case LEFT_TOP, LEFT_BOTTOM, RIGHT_TOP, RIGHT_BOTTOM -> new PictureSize(high, wide);
            case TOP_LEFT, TOP_RIGHT, BOTTOM_LEFT, BOTTOM_RIGHT -> new PictureSize(wide, high);
        };
    }

    /** This size, or the other where this one is not known. */
    PictureSize or(int otherWidth, int otherHeight) {
        return width > 0 && height > 0 ? this : new PictureSize(otherWidth, otherHeight);
    }
}
