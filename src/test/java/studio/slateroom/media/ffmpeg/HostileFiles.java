package studio.slateroom.media.ffmpeg;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Makes the files that a studio is best careful with. */
final class HostileFiles {

    private final FfmpegEngine engine;
    private final Path folder;

    HostileFiles(FfmpegEngine engine, Path folder) {
        this.engine = engine;
        this.folder = folder;
    }

    Path text(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    Path encoded(String name, String content, Charset charset) throws IOException {
        return Files.writeString(folder.resolve(name), content, charset);
    }

    Path bytes(String name, byte... content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    /** A film of so many seconds at 24 pictures a second. */
    Path film(String name, double seconds, String... options) throws Exception {
        return SampleMedia.generated(engine, folder.resolve(name), "testsrc2=s=320x240:r=24:d=" + seconds, options);
    }

    /** One picture of the test card. */
    Path picture(String name, String... options) throws Exception {
        String[] all = Arrays.copyOf(options, options.length + 2);
        all[options.length] = "-frames:v";
        all[options.length + 1] = "1";
        return SampleMedia.generated(engine, folder.resolve(name), "testsrc2=s=320x240:r=24:d=0.05", all);
    }

    /** The film, from now on under another major brand. */
    Path branded(Path film, String brand) throws IOException {
        byte[] bytes = Files.readAllBytes(film);
        System.arraycopy(brand.getBytes(StandardCharsets.US_ASCII), 0, bytes, 8, 4);
        return Files.write(film, bytes);
    }

    /** The film, from now on with its index, which is its last box, inside another box. */
    Path inside(String type, Path film) throws IOException {
        byte[] bytes = Files.readAllBytes(film);
        int index = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("moov") - 4;
        Files.write(film, Arrays.copyOf(bytes, index));
        return append(film, type, Arrays.copyOfRange(bytes, index, bytes.length));
    }

    /** The file, from now on with another one in a box behind it. */
    Path append(Path file, String type, Path other) throws IOException {
        return append(file, type, Files.readAllBytes(other));
    }

    private static Path append(Path file, String type, byte[] content) throws IOException {
        ByteBuffer box = ByteBuffer.allocate(8 + content.length).putInt(8 + content.length);
        box.put(type.getBytes(StandardCharsets.US_ASCII)).put(content);
        return Files.write(file, box.array(), StandardOpenOption.APPEND);
    }

    /** The first part of a file. */
    Path cut(Path whole, double part) throws IOException {
        return SampleMedia.truncated(
                whole, folder.resolve("cut-" + whole.getFileName()), (int) (Files.size(whole) * part));
    }

    /** A file whose middle is overwritten with noise. */
    Path scratched(Path whole, int length) throws IOException {
        byte[] bytes = Files.readAllBytes(whole);
        byte[] noise = new byte[length];
        new java.util.Random(7).nextBytes(noise);
        System.arraycopy(noise, 0, bytes, bytes.length / 2 - length / 2, length);
        return Files.write(folder.resolve("scratched-" + whole.getFileName()), bytes);
    }

    /** A grey PNG that holds all the pixels that it states, in next to no bytes. */
    Path bomb(String name, int side) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED), 1 << 16)) {
            byte[] row = new byte[side + 1];
            for (int y = 0; y < side; y++) {
                out.write(row);
            }
        }
        ByteBuffer header = ByteBuffer.allocate(13).putInt(side).putInt(side).put(new byte[] {8, 0, 0, 0, 0});
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        png.write(chunk("IHDR", header.array()));
        png.write(chunk("IDAT", packed.toByteArray()));
        png.write(chunk("IEND", new byte[0]));
        return Files.write(folder.resolve(name), png.toByteArray());
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(name)
                .put(content)
                .putInt((int) crc.getValue())
                .array();
    }

    /** A JPEG in the inks of print, as Adobe's programs write it: four channels, upside down. All of it is cyan. */
    Path inks(String name) throws IOException {
        WritableRaster raster = new BufferedImage(64, 48, BufferedImage.TYPE_4BYTE_ABGR).getRaster();
        int[] cyan = {0, 255, 255, 255};
        for (int y = 0; y < 48; y++) {
            for (int x = 0; x < 64; x++) {
                raster.setPixel(x, y, cyan);
            }
        }
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(plain)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        byte[] adobe = {(byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(plain.toByteArray(), 0, 2);
        all.write(adobe);
        all.write(plain.toByteArray(), 2, plain.size() - 2);
        return Files.write(folder.resolve(name), all.toByteArray());
    }

    /** A film of ten hours with a picture every hour, each brighter than the one before. */
    Path tenHours(String name) throws Exception {
        return SampleMedia.generated(
                engine,
                folder.resolve(name),
                "color=black:s=64x48:r=1/3600:d=36000,geq=lum='16+20*N':cb=128:cr=128",
                "-c:v",
                "mpeg4",
                "-q:v",
                "2");
    }
}
