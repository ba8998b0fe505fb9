package studio.slateroom.app.help;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import studio.slateroom.diagnosis.KeyCheck;
import studio.slateroom.diagnosis.Standing;
import studio.slateroom.platform.Message;

/**
 * What can be asked about this machine and this process; each may block.
 *
 * @param libVlc how it stands with LibVLC
 * @param ffmpeg how it stands with FFmpeg
 * @param key where the key lies
 * @param settingsFault why the settings were not understood; empty where they were
 * @param catalogFault why the user's own models were not understood; empty where they were
 * @param service where clips are ordered
 */
public record Machine(
        Supplier<Standing> libVlc,
        Supplier<Standing> ffmpeg,
        Supplier<KeyCheck.KeyPlace> key,
        Supplier<Optional<Message>> settingsFault,
        Supplier<Optional<Message>> catalogFault,
        Supplier<URI> service) {}
