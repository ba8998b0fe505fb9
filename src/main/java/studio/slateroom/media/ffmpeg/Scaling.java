package studio.slateroom.media.ffmpeg;

import studio.slateroom.platform.MediaKind;

/** FFmpeg's scaler, set so that the same bytes come out on every processor. */
final class Scaling {

    /** From here on a video without a tag is taken for high definition, and so for BT.709. */
    private static final int HIGH_DEFINITION = 720;

    private static final String EXACT = ":flags=area+accurate_rnd+bitexact";

    private Scaling() {}

    /** A filter that scales a picture down until it fits into a box. */
    static String into(int width, int height, String matrix) {
        return scaled("min(1,min(%d/(iw*sar),%d/ih))".formatted(width, height), matrix);
    }

    /** A filter that scales a picture down as long as it covers a box, and into a larger one in any case. */
    static String over(int width, int height, int longest, String matrix) {
        return scaled(
                "min(1,min(max(%1$d/(iw*sar),%2$d/ih),%3$d*min(%1$d/(iw*sar),%2$d/ih)))"
                        .formatted(width, height, longest),
                matrix);
    }

    /** A filter that makes a film's pictures of this size, in the colours of the clip. */
    static String planes(int width, int height, ProbeReport report) {
        return "scale=w=%d:h=%d%s%s:out_color_matrix=bt709:out_range=tv,format=yuv420p"
                .formatted(width, height, EXACT, matrix(report));
    }

    /** What a film's colours are to be taken for where it does not say. */
    static String matrix(ProbeReport report) {
        boolean untagged = report.colour().isEmpty() || report.colour().equals("unknown");
        boolean high = Math.min(report.info().width(), report.info().height()) >= HIGH_DEFINITION;
        boolean video = report.info().kind() == MediaKind.VIDEO;
        return video && untagged && high ? ":in_color_matrix=bt709" : "";
    }

    private static String scaled(String factor, String matrix) {
        return "scale=w='max(1,round(iw*sar*%1$s))':h='max(1,round(ih*%1$s))'%2$s%3$s".formatted(factor, EXACT, matrix);
    }
}
