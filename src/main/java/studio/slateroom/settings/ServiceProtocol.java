package studio.slateroom.settings;

/** How clips are ordered from Segmind. */
public enum ServiceProtocol {
    /** An order is placed and then asked after. It survives a network that goes away. */
    V2,
    /** One call that lasts until the clip is there. */
    V1
}
