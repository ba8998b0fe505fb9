package studio.slateroom.script.camera;

/** What the camera does during a shot. */
public enum CameraMove {
    STATIC,
    PUSH_IN,
    PULL_OUT,
    ZOOM_IN,
    ZOOM_OUT,
    PAN_LEFT,
    PAN_RIGHT,
    TILT_UP,
    TILT_DOWN,
    TRUCK_LEFT,
    TRUCK_RIGHT,
    PEDESTAL_UP,
    PEDESTAL_DOWN,
    /** Beside the subject at its speed: the subject stands, the ground runs. */
    TRACKING,
    /** Ahead of the subject, facing it, retreating at its speed. */
    LEADING,
    ORBIT,
    CRANE_UP,
    CRANE_DOWN,
    AERIAL,
    ROLL,
    HANDHELD
}
