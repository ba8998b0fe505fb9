package studio.slateroom.script;

/** Reads what a shot's words ask of the camera. */
final class DirectionReader {

    private DirectionReader() {}

    /** The first term of each kind decides, so that a size named in passing later on does not. */
    static ShotDirection read(String description) {
        Vocabulary.Found found = Vocabulary.STANDARD.find(description);
        ShotDirection plain = ShotDirection.PLAIN;
        return new ShotDirection(
                found.first(ShotSize.class).orElse(plain.size()),
                found.first(CameraAngle.class).orElse(plain.angle()),
                found.first(CameraMove.class).orElse(plain.move()),
                found.first(MoveSpeed.class).orElse(plain.speed()),
                found.first(Transition.class).orElse(plain.transition()));
    }
}
