package studio.slateroom.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.css.CssParser;
import javafx.css.ParsedValue;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.slateroom.SourceTree;

/**
 * Whether what is written can be read, in both palettes, by the measure of the Web Content Accessibility Guidelines 2.2:
 * 4.5 to 1 for text, 3 to 1 for what outlines a control or carries a meaning. What is disabled is exempt, as there.
 */
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;
    private static final int HUES = 8;

    private static final List<String> PANES = List.of("-bg-app", "-bg-pane", "-bg-raised", "-bg-field", "-bg-hover");

    /** Rows are chosen in lists, and words in the script. */
    private static final List<String> GROUNDS =
            List.of("-bg-app", "-bg-pane", "-bg-raised", "-bg-field", "-bg-hover", "-selection", "-selection-faint");

    private static final List<String> SCRIPT = List.of("-bg-pane", "-selection", "-found", "-found-current");

    @ParameterizedTest
    @ValueSource(strings = {"dark.css", "light.css"})
    void everyTextCanBeReadOnEveryGroundItStandsOn(String palette) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (String role : List.of(
                "-text",
                "-text-muted",
                "-text-faint",
                "-danger",
                "-warning",
                "-success",
                "-info",
                "-accent",
                "-paid")) {
            pairs.addAll(on(role, GROUNDS));
        }
        pairs.addAll(on("-danger", List.of("-danger-fill")));
        pairs.addAll(on("-warning", List.of("-warning-fill")));
        pairs.addAll(on("-text", List.of("-warning-fill", "-danger-fill", "-found", "-found-current")));
        pairs.addAll(on("-text-muted", List.of("-warning-fill", "-found", "-found-current")));
        pairs.addAll(on("-accent-text", List.of("-accent-fill", "-accent-fill-hover")));
        pairs.addAll(on("-paid-text", List.of("-paid-fill", "-paid-fill-hover")));
        pairs.addAll(on("-picture-text", List.of("-bg-picture")));

        assertThat(tooLittle(palette, pairs, TEXT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dark.css", "light.css"})
    void everyWordOfTheScriptCanBeReadWhereverItIsMarked(String palette) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (String role :
                List.of("-text", "-text-muted", "-speech", "-term-frame", "-term-move", "-term-cut", "-term-look")) {
            pairs.addAll(on(role, SCRIPT));
        }
        hues().forEach(hue -> pairs.addAll(on(hue + "-ink", List.of("-bg-pane", "-selection", "-found"))));
        hues().forEach(hue -> pairs.addAll(on("-shot-text", List.of(hue))));

        assertThat(tooLittle(palette, pairs, TEXT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dark.css", "light.css"})
    void controlsFocusAndShotsStandOutFromTheirGround(String palette) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        pairs.addAll(on("-line-strong", PANES));
        pairs.addAll(on("-focus", GROUNDS));
        hues().forEach(hue -> pairs.addAll(on(hue, List.of("-bg-pane"))));
        pairs.addAll(on("-accent", List.of("-bg-pane", "-line")));

        assertThat(tooLittle(palette, pairs, SHAPE)).isEmpty();
    }

    private static List<Pair> on(String role, Collection<String> grounds) {
        return grounds.stream().map(ground -> new Pair(role, ground)).toList();
    }

    private static List<String> hues() {
        return IntStream.rangeClosed(1, HUES).mapToObj(hue -> "-shot-" + hue).toList();
    }

    private static List<String> tooLittle(String palette, List<Pair> pairs, double least) throws IOException {
        Map<String, Color> colours = colours(palette);
        return pairs.stream()
                .filter(pair -> contrast(colours.get(pair.front()), colours.get(pair.ground())) < least)
                .map(pair -> "%s on %s has %.2f"
                        .formatted(
                                pair.front(),
                                pair.ground(),
                                contrast(colours.get(pair.front()), colours.get(pair.ground()))))
                .toList();
    }

    private static Map<String, Color> colours(String palette) throws IOException {
        Path file = SourceTree.RESOURCES.resolve("studio/slateroom/ui/theme").resolve(palette);
        Map<String, Color> colours = new HashMap<>();
        new CssParser()
                .parse(file.toUri().toURL())
                .getRules()
                .forEach(rule -> rule.getDeclarations().forEach(declaration -> {
                    ParsedValue<?, ?> value = declaration.getParsedValue();
                    if (value.getValue() instanceof Color colour) {
                        colours.put(declaration.getProperty(), colour);
                    }
                }));
        return colours;
    }

    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    /** What is written or drawn, and on what. */
    private record Pair(String front, String ground) {}
}
