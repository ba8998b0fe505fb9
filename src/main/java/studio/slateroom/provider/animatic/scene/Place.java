package studio.slateroom.provider.animatic.scene;

/** Where a scene plays. */
public enum Place {
    CITY("night"),
    ROAD("golden"),
    SEA("day"),
    DESERT("golden"),
    FOREST("green"),
    MOUNTAIN("dawn"),
    FIELD("day"),
    ROOM("candle"),
    STAGE("neon"),
    SPACE("night"),
    /** Nowhere in particular: a backdrop. */
    STUDIO("studio");

    private final String usualMood;

    Place(String usualMood) {
        this.usualMood = usualMood;
    }

    /** The name of the mood in which it is shown when the words give none. */
    String usualMood() {
        return usualMood;
    }
}
