package studio.slateroom.script;

import java.time.Duration;

/** A clip length that the script states in words, such as {@code 15-second} or {@code 时长：15秒}. */
public record StatedLength(Duration length, TextSpan span) {}
