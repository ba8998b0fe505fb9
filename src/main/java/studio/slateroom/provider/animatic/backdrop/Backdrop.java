package studio.slateroom.provider.animatic.backdrop;

import java.awt.Graphics2D;
import studio.slateroom.provider.animatic.scene.Place;

/** Paints one kind of place. */
@FunctionalInterface
public interface Backdrop {

    /** Covers the whole sheet. */
    void paint(Stage stage, Graphics2D g);

    /** The painter for a place that runs past the camera. */
    static Backdrop running(Place place) {
        return place == Place.CITY || place == Place.ROAD ? new RushingBackdrop() : of(place);
    }

    /** The painter for a place. */
    static Backdrop of(Place place) {
        return switch (place) {
            case CITY -> new CityBackdrop();
            case ROAD -> new RoadBackdrop();
            case SEA -> new SeaBackdrop();
            case DESERT -> new DesertBackdrop();
            case FOREST -> new ForestBackdrop();
            case MOUNTAIN -> new MountainBackdrop();
            case FIELD -> new FieldBackdrop();
            case ROOM -> new RoomBackdrop();
            case STAGE -> new StageBackdrop();
            case SPACE -> new SpaceBackdrop();
            case STUDIO -> new StudioBackdrop();
        };
    }
}
