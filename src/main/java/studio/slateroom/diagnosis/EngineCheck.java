package studio.slateroom.diagnosis;

import java.util.function.Supplier;
import studio.slateroom.platform.Message;

/** Whether FFmpeg starts, without which no clip can be made or looked into. */
public final class EngineCheck implements Check {

    private final Supplier<Standing> ffmpeg;

    /**
     * A check of FFmpeg.
     *
     * @param ffmpeg asks it; may block
     */
    public EngineCheck(Supplier<Standing> ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    @Override
    public Message subject() {
        return Message.of("diagnosis.engine.subject");
    }

    @Override
    public Finding look() {
        Remedy again = Remedy.of(Message.of("diagnosis.engine.again"));
        return switch (ffmpeg.get()) {
            case Standing.Works(String version) -> new Finding.Fine(Message.of("diagnosis.engine.fine", version));
            case Standing.Missing() -> new Finding.Trouble(Message.of("diagnosis.engine.missing"), again);
            case Standing.Unfit(String what) -> new Finding.Trouble(Message.of("diagnosis.engine.unfit", what), again);
            case Standing.Broken() -> new Finding.Trouble(Message.of("diagnosis.engine.broken"), again);
            case Standing.Silent() -> new Finding.Unknown(Message.of("diagnosis.engine.silent"));
        };
    }
}
