import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Stylesheet;

/**
 * Puts beside each style sheet of a folder the binary one that JavaFX takes in its place, since to parse them all would
 * take a tenth of the window's start. Run by the build; arguments: the folder.
 */
final class BinarySheets {

    private static final String TEXT = ".css";
    private static final String BINARY = ".bss";

    private BinarySheets() {}

    public static void main(String[] arguments) throws IOException {
        for (Path sheet : sheets(Path.of(arguments[0]))) {
            String name = sheet.toString();
            Stylesheet.convertToBinary(sheet.toFile(), new File(name.substring(0, name.length() - TEXT.length()) + BINARY));
        }
        if (!CssParser.errorsProperty().isEmpty()) {
            throw new IOException(CssParser.errorsProperty().toString());
        }
    }

    private static List<Path> sheets(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(TEXT)).toList();
        }
    }
}
