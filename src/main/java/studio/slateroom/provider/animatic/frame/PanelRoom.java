package studio.slateroom.provider.animatic.frame;

/**
 * How large a panel is against the frame.
 *
 * @param width the panel's width in frame widths at zoom 1, infinite where it runs endlessly
 * @param height the panel's height in frame heights at zoom 1
 * @param ratio the frame's width over its height
 */
record PanelRoom(double width, double height, double ratio) {

    /**
     * How much larger things would have to be for the panel not to show its edge.
     *
     * @return 1 or less where no edge shows; infinite where the camera looks past the panel
     */
    double shortage(Pose pose) {
        double cos = Math.abs(StrictMath.cos(pose.roll()));
        double sin = Math.abs(StrictMath.sin(pose.roll()));
        double halfWidth = (cos + sin / ratio) / 2 / pose.zoom();
        double halfHeight = (cos + sin * ratio) / 2 / pose.zoom();
        double roomX = width / 2 - Math.abs(pose.x());
        double roomY = height / 2 - Math.abs(pose.y());
        return roomX <= 0 || roomY <= 0 ? Double.POSITIVE_INFINITY : Math.max(halfWidth / roomX, halfHeight / roomY);
    }
}
