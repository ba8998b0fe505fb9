package studio.slateroom.provider.animatic.camera;

/**
 * How large a layer of a panel is against the frame.
 *
 * @param depth where it lies
 * @param width its width in frame widths at zoom 1, infinite where it runs endlessly
 * @param height its height in frame heights at zoom 1
 */
public record PanelRoom(double depth, double width, double height) {

    /**
     * How much everything must be enlarged so that what is seen does not stick out on either side. A card keeps its
     * middle, for which it is composed; a picture can be moved.
     */
    double shortage(Extent seen) {
        return depth == CameraPath.FLAT
                ? Math.max((seen.right() + seen.left()) / width, (seen.down() + seen.up()) / height)
                : 2 * Math.max(Math.max(seen.right(), seen.left()) / width, Math.max(seen.down(), seen.up()) / height);
    }

    /**
     * The place nearest to a wished one at which no edge is seen.
     *
     * @param wished where the panel is to be looked at, in frame widths from its middle
     */
    double across(double wished, Extent seen, double enlarged) {
        return between(wished, seen.left() / enlarged - width / 2, width / 2 - seen.right() / enlarged);
    }

    /** The same up and down, in frame heights. */
    double along(double wished, Extent seen, double enlarged) {
        return between(wished, seen.up() / enlarged - height / 2, height / 2 - seen.down() / enlarged);
    }

    private static double between(double wished, double least, double most) {
        return least > most ? (least + most) / 2 : Math.clamp(wished, least, most);
    }
}
