package studio.slateroom.media.ffmpeg;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.Sound;
import studio.slateroom.media.SoundReader;
import studio.slateroom.media.ffmpeg.door.UserFile;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.MediaKind;

/** Reads sound with ffmpeg. */
public final class FfmpegSoundReader implements SoundReader {

    private final FfmpegEngine engine;

    /** A reader that starts its children through the given engine. */
    public FfmpegSoundReader(FfmpegEngine engine) {
        this.engine = engine;
    }

    @Override
    public Sound read(Path path, Duration atMost, CancelToken cancel) throws MediaException {
        UserFile file = UserFile.of(path);
        ProbeReport report = ProbeReport.of(file, engine, cancel);
        if (report.info().kind() == MediaKind.IMAGE) {
            throw file.wrongKind(MediaKind.AUDIO, MediaKind.IMAGE);
        }
        long frames = atMost.toMillis() * Sound.RATE / 1000;
        List<String> arguments = new ArrayList<>(List.of("-cpuflags", "0"));
        arguments.addAll(file.decoding(Reading.WALL_CLOCK));
        arguments.addAll(List.of("-map", "0:a:0", "-t", atMost.toMillis() + "ms", "-ac", "2"));
        arguments.addAll(List.of("-ar", Integer.toString(Sound.RATE), "-f", "s16le", "pipe:1"));
        int bytes = Math.toIntExact((frames + Sound.RATE) * Sound.CHANNELS * Short.BYTES);
        byte[] output = Reading.run(engine, Tool.FFMPEG, file, arguments, bytes, cancel);
        short[] samples = new short[(int) Math.min(frames, output.length / 4) * Sound.CHANNELS];
        ByteBuffer.wrap(output).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
        return new Sound(samples);
    }
}
