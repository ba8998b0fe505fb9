import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Puts PNG pictures into one Windows icon: {@code java Ico.java OUT.ico A.png B.png …}. */
final class Ico {

    private static final int HEADER = 6;
    private static final int ENTRY = 16;

    /** Where a PNG file says its width, behind its signature and the head of its first chunk. */
    private static final int WIDTH_OFFSET = 16;

    private Ico() {}

    public static void main(String[] arguments) throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        int size = HEADER;
        for (String file : List.of(arguments).subList(1, arguments.length)) {
            byte[] picture = Files.readAllBytes(Path.of(file));
            pictures.add(picture);
            size += ENTRY + picture.length;
        }
        ByteBuffer icon = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        icon.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
        int offset = HEADER + ENTRY * pictures.size();
        for (byte[] picture : pictures) {
            int width = ByteBuffer.wrap(picture).getInt(WIDTH_OFFSET);
            // A byte does not hold 256, so 0 stands for it.
            icon.put((byte) width).put((byte) width).put((byte) 0).put((byte) 0);
            icon.putShort((short) 1).putShort((short) 32).putInt(picture.length).putInt(offset);
            offset += picture.length;
        }
        pictures.forEach(icon::put);
        Files.write(Path.of(arguments[0]), icon.array());
    }
}
