package studio.slateroom.script.camera;

/** What the camera does during a shot. */
public enum CameraMove {
    STATIC,
    PUSH_IN,
    PULL_OUT,
    ZOOM_IN,
    ZOOM_OUT,
    /** A zoom that takes a fifth of a second. */
    CRASH_ZOOM,
    /** The subject keeps its size while what is behind it grows. */
    DOLLY_ZOOM,
    PAN_LEFT,
    PAN_RIGHT,
    WHIP_PAN_LEFT,
    WHIP_PAN_RIGHT,
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
    /** From high up down at the subject. */
    DIVE,
    ROLL,
    HANDHELD,
    /** A blow that dies away. */
    CAMERA_SHAKE,
    /** The sharpness goes from what is near to what is far, or back. */
    RACK_FOCUS,
    /** Past something in front that hid the view. */
    REVEAL
}
