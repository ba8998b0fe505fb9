package studio.slateroom.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import studio.slateroom.platform.Message;

/** Reads scripts that other programs wrote. */
public final class ScriptFile {

    /** A larger file is no script; it is not even read. */
    private static final long MAX_BYTES = 16L << 20;

    private ScriptFile() {}

    /**
     * The text of a file in UTF-8, or in UTF-16 with a byte order mark. Line ends become single line feeds.
     *
     * @throws ProjectException when the file cannot be read or is not text
     */
    public static String read(Path file) throws ProjectException {
        return readExactly(file).replace("\r\n", "\n").replace('\r', '\n');
    }

    /**
     * The same with the line ends as they are, for whoever counts offsets in the file.
     *
     * @throws ProjectException when the file cannot be read or is not text
     */
    public static String readExactly(Path file) throws ProjectException {
        String name = String.valueOf(file.getFileName());
        try {
            if (!Files.exists(file)) {
                throw new ProjectException(Message.of("script.fault.missing", file.toString()));
            }
            if (!Files.isRegularFile(file)) {
                throw new ProjectException(Message.of("script.fault.notText", name));
            }
            if (Files.size(file) > MAX_BYTES) {
                throw new ProjectException(Message.of("script.fault.tooLarge", name, MAX_BYTES >> 20));
            }
            return decode(Files.readAllBytes(file));
        } catch (CharacterCodingException e) {
            throw new ProjectException(Message.of("script.fault.notText", name), e);
        } catch (IOException e) {
            throw new ProjectException(Message.of("script.fault.cannotRead", file.toString()), e);
        }
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        Charset charset = charset(bytes);
        String text = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        if (text.indexOf('\0') >= 0) {
            throw new CharacterCodingException();
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes) {
        boolean marked = bytes.length >= 2
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
        return marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
