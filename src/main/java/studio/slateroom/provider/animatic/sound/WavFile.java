package studio.slateroom.provider.animatic.sound;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import studio.slateroom.media.Sound;
import studio.slateroom.provider.animatic.sound.signal.Mix;
import studio.slateroom.provider.animatic.sound.signal.Noise;

/** Writes sound as a WAV file of 16 bits, with the little noise that keeps quiet parts smooth. */
final class WavFile {

    private static final int HEADER = 44;
    private static final int FRAME = Sound.CHANNELS * Short.BYTES;

    private WavFile() {}

    static void write(Path file, Mix mix, long seed) throws IOException {
        int bytes = mix.length() * FRAME;
        ByteBuffer wav = ByteBuffer.allocate(HEADER + bytes).order(ByteOrder.LITTLE_ENDIAN);
        wav.put(ascii("RIFF")).putInt(HEADER - 8 + bytes).put(ascii("WAVEfmt ")).putInt(16);
        wav.putShort((short) 1).putShort((short) Sound.CHANNELS).putInt(Sound.RATE);
        wav.putInt(Sound.RATE * FRAME).putShort((short) FRAME).putShort((short) 16);
        wav.put(ascii("data")).putInt(bytes);
        Noise dither = new Noise(seed);
        for (int i = 0; i < mix.length(); i++) {
            wav.putShort(sample(mix.left()[i], dither)).putShort(sample(mix.right()[i], dither));
        }
        Files.write(file, wav.array());
    }

    private static short sample(float value, Noise dither) {
        double noise = (dither.next() + dither.next()) / 2;
        return (short) Math.clamp(StrictMath.round(value * 32767.0 + noise), Short.MIN_VALUE, Short.MAX_VALUE);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
