package studio.slateroom.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The identity of a file's content. */
public final class ContentHash {

    private static final int BUFFER = 1 << 16;

    private ContentHash() {}

    /**
     * The SHA-256 of a file in lower-case hexadecimal. Some 0.5 s for 200 MB; not for the FX thread.
     *
     * @throws MediaException when the file cannot be read
     */
    public static String of(Path file) throws MediaException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (IOException e) {
            String name = String.valueOf(file.getFileName());
            MediaFault fault = Files.exists(file) ? new MediaFault.Unreadable(name) : new MediaFault.Missing(name);
            throw new MediaException(fault, e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The SHA-256 of some words in UTF-8, in lower-case hexadecimal. */
    public static String ofText(String words) {
        return HexFormat.of().formatHex(sha256().digest(words.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
