package studio.slateroom.script;

import org.jspecify.annotations.Nullable;

/**
 * Words between quotation marks: speech, or writing on screen.
 *
 * @param span the words with their marks
 * @param speaker who says them, or null where nobody is named
 */
public record SpokenLine(TextSpan span, @Nullable TextSpan speaker) {}
