package studio.slateroom.ui.desk;

/** The style class that gives a shot its colour, the same in every view. */
public final class ShotHue {

    private static final int HUES = 8;

    private ShotHue() {}

    /** The class of the shot with this index: {@code shot-hue-1} to {@code shot-hue-8}, then from the start. */
    public static String styleClass(int index) {
        return "shot-hue-" + (Math.floorMod(index, HUES) + 1);
    }
}
