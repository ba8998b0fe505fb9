package studio.slateroom.media.speech;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import studio.slateroom.media.Sound;
import studio.slateroom.media.Speech;

/**
 * What became of the lines that were to be spoken lately, so that a line that is planned, heard and drafted again is
 * spoken once, and one at which the voice failed does not fail at some times only. Safe for any thread.
 */
final class RememberedLines {

    /** In bytes; a minute and a half. */
    private static final long ROOM = 16 << 20;

    /** What a line counts for beside its sound, so that silent ones are not kept for ever either. */
    private static final long LINE = 1 << 12;

    private final Map<Speech.Line, Optional<Sound>> kept = new LinkedHashMap<>(16, 0.75f, true);

    /** What became of a line, found out where that is not known; whoever breaks off has found out nothing. */
    Optional<Sound> get(Speech.Line line, Supplier<Optional<Sound>> voice) {
        synchronized (kept) {
            if (kept.containsKey(line)) {
                return kept.getOrDefault(line, Optional.empty());
            }
        }
        Optional<Sound> sound = voice.get();
        synchronized (kept) {
            kept.put(line, sound);
            trim();
        }
        return sound;
    }

    private void trim() {
        long used = kept.values().stream().mapToLong(RememberedLines::size).sum();
        Iterator<Optional<Sound>> oldest = kept.values().iterator();
        while (used > ROOM) {
            used -= size(oldest.next());
            oldest.remove();
        }
    }

    private static long size(Optional<Sound> sound) {
        return LINE
                + sound.map(Sound::samples)
                        .map(samples -> (long) samples.length * Short.BYTES)
                        .orElse(0L);
    }
}
