import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.ParsedValue;
import javafx.css.StyleConverter;
import javafx.css.Stylesheet;

/**
 * Puts beside each style sheet of a folder the binary one that JavaFX takes in its place, since to parse them all would
 * take a tenth of the window's start. Run by the build, which fails where JavaFX would lose something on the way, as it
 * does durations. Arguments: the folder, and the names of sheets that are to stay text.
 */
final class BinarySheets {

    private static final String TEXT = ".css";
    private static final String BINARY = ".bss";

    private BinarySheets() {}

    public static void main(String[] arguments) throws IOException {
        List<String> spared = List.of(arguments).subList(1, arguments.length);
        for (Path sheet : sheets(Path.of(arguments[0]))) {
            if (spared.contains(sheet.getFileName().toString())) {
                continue;
            }
            Path binary = sheet.resolveSibling(sheet.getFileName().toString().replace(TEXT, BINARY));
            List<String> said = declarations(new CssParser().parse(sheet.toUri().toURL()));
            if (!CssParser.errorsProperty().isEmpty()) {
                throw new IOException(CssParser.errorsProperty().toString());
            }
            Stylesheet.convertToBinary(sheet.toFile(), binary.toFile());
            if (!declarations(Stylesheet.loadBinary(binary.toUri().toURL())).equals(said)) {
                Files.delete(binary);
                throw new IOException(sheet + " does not come back as it was");
            }
        }
    }

    private static List<Path> sheets(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(TEXT)).toList();
        }
    }

    private static List<String> declarations(Stylesheet sheet) {
        return sheet.getRules().stream()
                .flatMap(rule -> rule.getDeclarations().stream()
                        .map(declaration -> rule.getSelectors() + declaration.getProperty() + text(declaration.getParsedValue())))
                .toList();
    }

    private static String text(Object value) {
        return switch (value) {
            case ParsedValue<?, ?> parsed -> converter(parsed.getConverter()) + "(" + text(parsed.getValue()) + ")";
            case Object[] several -> Arrays.stream(several).map(BinarySheets::text).collect(Collectors.joining(", "));
            case null, default -> String.valueOf(value);
        };
    }

    private static String converter(StyleConverter<?, ?> converter) {
        return converter == null ? "" : converter.getClass().getName();
    }
}
