package studio.slateroom.media.ffmpeg.door;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The size that a picture's header states, read without decoding anything. Turned pictures are not turned back. */
record PictureHeader(int width, int height) {

    /** The header of a PNG, JPEG, GIF or WebP; empty for other formats and for a header that is cut off. */
    static Optional<PictureHeader> read(Path file, Signature signature) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return switch (signature) {
                case JPEG -> jpeg(in);
                case PNG -> fixed(in, 16, bytes -> new PictureHeader(bytes.getInt(), bytes.getInt()));
                case GIF -> fixed(in, 6, bytes -> littleEndian(bytes, 0xFFFF));
                case WEBP -> fixed(in, 12, PictureHeader::webp);
                default -> Optional.empty();
            };
        }
    }

    private static Optional<PictureHeader> fixed(DataInputStream in, int offset, Layout layout) throws IOException {
        byte[] head = in.readNBytes(Signature.LENGTH);
        return head.length < Signature.LENGTH
                ? Optional.empty()
                : Optional.of(layout.read(ByteBuffer.wrap(head).position(offset)));
    }

    private static PictureHeader littleEndian(ByteBuffer bytes, int mask) {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        return new PictureHeader(bytes.getShort() & mask, bytes.getShort() & mask);
    }

    /** The three layouts of the WebP container: lossy, lossless and extended. */
    private static PictureHeader webp(ByteBuffer bytes) {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        char kind = (char) bytes.get(15);
        return switch (kind) {
            case 'L' -> {
                int bits = bytes.getInt(21);
                yield new PictureHeader((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
            }
            case 'X' -> new PictureHeader((bytes.getInt(24) & 0xFFFFFF) + 1, (bytes.getInt(27) & 0xFFFFFF) + 1);
            default -> littleEndian(bytes.position(26), 0x3FFF);
        };
    }

    /** Goes from marker to marker until the start of a frame, which carries the size. */
    private static Optional<PictureHeader> jpeg(DataInputStream in) throws IOException {
        try {
            in.readUnsignedShort();
            while (true) {
                int marker = marker(in);
                int length = in.readUnsignedShort();
                if (startsFrame(marker)) {
                    in.readUnsignedByte();
                    int height = in.readUnsignedShort();
                    return Optional.of(new PictureHeader(in.readUnsignedShort(), height));
                }
                in.skipNBytes(length - 2L);
            }
        } catch (java.io.EOFException e) {
            return Optional.empty();
        }
    }

    private static int marker(DataInputStream in) throws IOException {
        int value = in.readUnsignedByte();
        while (value == 0xFF) {
            value = in.readUnsignedByte();
        }
        return value;
    }

    /** SOF0 to SOF15 without the tables DHT, JPG and DAC that lie among them (ITU-T T.81, table B.1). */
    private static boolean startsFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    @FunctionalInterface
    private interface Layout {
        PictureHeader read(ByteBuffer bytes);
    }
}
