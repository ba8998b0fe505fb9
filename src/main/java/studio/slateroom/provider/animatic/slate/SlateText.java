package studio.slateroom.provider.animatic.slate;

/**
 * What the slate of one shot says.
 *
 * @param shot the shot, such as {@code SHOT 3}
 * @param camera how it is filmed, such as {@code CU · PUSH IN}
 * @param caption what happens, in one sentence; blank where there is nothing to say
 */
public record SlateText(String shot, String camera, String caption) {}
