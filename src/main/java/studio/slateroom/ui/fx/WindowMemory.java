package studio.slateroom.ui.fx;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import studio.slateroom.settings.WindowCorner;

/**
 * Knows where a small window was.
 *
 * @param last where it was when it was closed last
 * @param keep remembers where it is
 */
public record WindowMemory(Supplier<Optional<WindowCorner>> last, Consumer<WindowCorner> keep) {}
