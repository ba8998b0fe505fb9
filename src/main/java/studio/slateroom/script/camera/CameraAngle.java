package studio.slateroom.script.camera;

/** Where the camera stands to its subject. */
public enum CameraAngle {
    EYE_LEVEL,
    LOW,
    HIGH,
    OVERHEAD,
    DUTCH,
    PROFILE
}
