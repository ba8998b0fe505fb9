package studio.slateroom.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.ParsedValue;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import studio.slateroom.SourceTree;
import studio.slateroom.settings.Appearance;

/** The style sheets, as JavaFX reads them. */
class ThemeTest {

    private static final Path FOLDER = SourceTree.RESOURCES.resolve("studio/slateroom/ui/theme");
    private static final String DARK = "dark.css";
    private static final String LIGHT = "light.css";
    private static final String CHINESE = "chinese.css";

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void dressesAWindowInEverySheetOverOneOfThePalettes() {
        List<List<String>> worn = WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(ThemeTest::dress));
        List<String> dark = worn.getFirst();
        List<String> light = worn.getLast();

        assertThat(dark).startsWith(DARK).doesNotHaveDuplicates();
        assertThat(light).startsWith(LIGHT);
        assertThat(dark.subList(1, dark.size())).isEqualTo(light.subList(1, light.size()));
        assertThat(dark.subList(1, dark.size()))
                .containsExactlyInAnyOrderElementsOf(components().stream()
                        .filter(sheet -> !sheet.equals(CHINESE))
                        .toList());
    }

    @Test
    void makesSmallTextLargerInChinese() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        try {
            List<List<String>> worn = WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(ThemeTest::dress));

            assertThat(worn).allSatisfy(sheets -> assertThat(sheets.getLast()).isEqualTo(CHINESE));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void hasNoSheetThatCannotBeRead(String sheet) throws IOException {
        List<CssParser.ParseError> errors = CssParser.errorsProperty();
        errors.clear();

        assertThat(declarations(sheet)).isNotEmpty();
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("components")
    void namesColoursInPalettesOnly(String sheet) throws IOException {
        assertThat(leaves(sheet))
                .filteredOn(Color.class::isInstance)
                .as("colours of %s; use roles", sheet)
                .isSubsetOf(Color.TRANSPARENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {DARK, LIGHT})
    void hasPalettesOfColoursOnly(String palette) throws IOException {
        assertThat(leaves(palette)).hasOnlyElementsOfType(Color.class);
    }

    @Test
    void fillsTheSameRolesInBothPalettes() throws IOException {
        assertThat(roles(DARK)).isEqualTo(roles(LIGHT));
    }

    @ParameterizedTest
    @ValueSource(strings = {DARK, LIGHT})
    void fillsEveryRoleThatASheetUses(String palette) throws IOException {
        Set<String> roles = roles(palette);
        Set<String> used = new TreeSet<>();
        for (String sheet : components()) {
            roles.addAll(roles(sheet));
            leaves(sheet).stream()
                    .filter(leaf -> leaf instanceof String name && name.startsWith("-"))
                    .forEach(name -> used.add((String) name));
        }

        assertThat(used).hasSizeGreaterThan(20);
        assertThat(roles).containsAll(used);
    }

    /** The sheets of a window that is shown under a dark theme, then of the same window under a light one. */
    @Test
    void followsTheDesktopUnlessTheUserHasChosen() {
        List<String> palettes = WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(ThemeTest::follow));

        assertThat(palettes).containsExactly(DARK, LIGHT, DARK, DARK);
    }

    /** The palettes that a window wears under a dark desktop, a light one, a light one against the choice, and a dark one. */
    private static List<String> follow() {
        ObjectProperty<ColorScheme> desktop = new SimpleObjectProperty<>(ColorScheme.DARK);
        Theme theme = new Theme();
        theme.install(desktop);
        Stage window = new Stage();
        window.setScene(new Scene(new Group()));
        window.show();
        List<String> palettes = new ArrayList<>();
        palettes.add(worn(window).getFirst());
        desktop.set(ColorScheme.LIGHT);
        palettes.add(worn(window).getFirst());
        theme.choiceProperty().set(Appearance.DARK);
        palettes.add(worn(window).getFirst());
        theme.choiceProperty().set(Appearance.SYSTEM);
        desktop.set(ColorScheme.DARK);
        palettes.add(worn(window).getFirst());
        window.hide();
        return palettes;
    }

    private static List<List<String>> dress() {
        Theme theme = new Theme();
        theme.choiceProperty().set(Appearance.DARK);
        theme.install();
        Stage window = new Stage();
        window.setScene(new Scene(new Group()));
        window.show();
        List<String> dark = worn(window);
        theme.choiceProperty().set(Appearance.LIGHT);
        List<String> light = worn(window);
        window.hide();
        theme.choiceProperty().set(Appearance.SYSTEM);
        return List.of(dark, light);
    }

    private static List<String> worn(Stage window) {
        return window.getScene().getStylesheets().stream()
                .map(address -> address.substring(address.lastIndexOf('/') + 1))
                .toList();
    }

    private static List<String> sheets() {
        return SourceTree.files(SourceTree.RESOURCES, ".css").stream()
                .map(file -> FOLDER.relativize(file).toString())
                .toList();
    }

    private static List<String> components() {
        return sheets().stream()
                .filter(sheet -> !sheet.equals(DARK) && !sheet.equals(LIGHT))
                .toList();
    }

    private static List<Declaration> declarations(String sheet) throws IOException {
        return new CssParser()
                .parse(FOLDER.resolve(sheet).toUri().toURL()).getRules().stream()
                        .flatMap(rule -> rule.getDeclarations().stream())
                        .toList();
    }

    /** The roles that a sheet fills. */
    private static Set<String> roles(String sheet) throws IOException {
        return declarations(sheet).stream()
                .map(Declaration::getProperty)
                .filter(property -> !property.startsWith("-fx-"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a sheet's values are made of: colours, sizes, words, and the names of what is to be looked up. */
    private static List<Object> leaves(String sheet) throws IOException {
        List<Object> leaves = new ArrayList<>();
        for (Declaration declaration : declarations(sheet)) {
            leaves(declaration.getParsedValue()).forEach(leaves::add);
        }
        return leaves;
    }

    private static Stream<Object> leaves(Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case ParsedValue<?, ?> parsed -> leaves(parsed.getValue());
            case Object[] parts -> Arrays.stream(parts).flatMap(ThemeTest::leaves);
            default -> Stream.of(value);
        };
    }
}
