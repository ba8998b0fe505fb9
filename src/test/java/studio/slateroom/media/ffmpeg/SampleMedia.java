package studio.slateroom.media.ffmpeg;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import studio.slateroom.platform.CancelToken;

/** Makes small real media files, good and bad ones. */
public final class SampleMedia {

    private SampleMedia() {}

    /** An engine on the executables that the build has unpacked. */
    public static FfmpegEngine engine() {
        return new FfmpegEngine(folder());
    }

    static Path folder() {
        return Path.of(Objects.requireNonNull(System.getProperty("slateroom.ffmpeg"), "slateroom.ffmpeg"));
    }

    /** A picture of four coloured quarters: red, green, blue and white from the top left on. */
    public static BufferedImage quarters(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        for (int i = 0; i < 4; i++) {
            g.setColor(colours[i]);
            g.fillRect(i % 2 * (width / 2), i / 2 * (height / 2), width - width / 2, height - height / 2);
        }
        g.dispose();
        return image;
    }

    /** Writes a picture of {@link #quarters} in a format that ImageIO knows. */
    public static Path picture(Path file, String format, int width, int height) throws IOException {
        if (!ImageIO.write(quarters(width, height), format, file.toFile())) {
            throw new IOException("no writer for " + format);
        }
        return file;
    }

    /** The JPEG with an EXIF block that states an orientation. */
    static Path oriented(Path jpeg, Path file, int orientation) throws IOException {
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xFFE1).putShort((short) 34).put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        exif.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        byte[] plain = Files.readAllBytes(jpeg);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(plain, 0, 2);
        all.write(exif.array());
        all.write(plain, 2, plain.length - 2);
        return Files.write(file, all.toByteArray());
    }

    /** A PNG whose header states any size at all, with hardly any content. */
    public static Path statedPng(Path file, int width, int height) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII));
        header.putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        CRC32 crc = new CRC32();
        crc.update(header.array());
        ByteBuffer png = ByteBuffer.allocate(60);
        png.putLong(0x89504E470D0A1A0AL).putInt(13).put(header.array()).putInt((int) crc.getValue());
        return Files.write(file, png.array());
    }

    /** A stereo WAV at 48 kHz with a 440 Hz tone at a quarter of full scale. */
    public static Path tone(Path file, double seconds) throws IOException {
        int frames = (int) (seconds * 48_000);
        ByteBuffer wav = ByteBuffer.allocate(44 + frames * 4).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + frames * 4);
        wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16).putShort((short) 1);
        wav.putShort((short) 2)
                .putInt(48_000)
                .putInt(192_000)
                .putShort((short) 4)
                .putShort((short) 16);
        wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(frames * 4);
        for (int i = 0; i < frames; i++) {
            short sample = (short) (8192 * StrictMath.sin(2 * StrictMath.PI * 440 * i / 48_000));
            wav.putShort(sample).putShort(sample);
        }
        return Files.write(file, wav.array());
    }

    /** Lets ffmpeg generate a file, for the formats that Java cannot write. */
    public static Path generated(FfmpegEngine engine, Path file, String source, String... options) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("-v", "error", "-y", "-f", "lavfi", "-i", source));
        arguments.addAll(List.of(options));
        arguments.add(file.toString());
        Ending ending = engine.run(Tool.FFMPEG, arguments, new Limits(0, Duration.ofSeconds(30)), new CancelToken());
        if (!ending.ok()) {
            throw new IOException(ending.errors());
        }
        return file;
    }

    /** The first so many bytes of a file. */
    static Path truncated(Path file, Path target, int bytes) throws IOException {
        return Files.write(target, java.util.Arrays.copyOf(Files.readAllBytes(file), bytes));
    }
}
