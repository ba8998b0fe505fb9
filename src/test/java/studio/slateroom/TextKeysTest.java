package studio.slateroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import studio.slateroom.platform.Texts;
import studio.slateroom.script.lint.RuleBook;
import studio.slateroom.script.vocabulary.Vocabulary;

/** No text is missing and none is left over. */
class TextKeysTest {

    private static final Pattern IN_VIEWS = Pattern.compile("\"%([A-Za-z0-9.]+)\"");
    private static final Pattern OWN_TEXT =
            Pattern.compile("\\b(?:text|promptText|title|accessibleText|accessibleHelp)=\"([^%$\"][^\"]*)\"");
    private static final Pattern IN_CODE = Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9]+)+)\"");

    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final Set<String> keys = new TreeSet<>(texts.bundle().keySet());

    @Test
    void everyKeyOfAViewHasAText() {
        assertThat(keys).containsAll(inViews());
    }

    @Test
    void everyKeyInTheCodeHasAText() {
        Set<String> areas = new TreeSet<>();
        keys.forEach(key -> areas.add(key.substring(0, key.indexOf('.')) + "."));
        Set<String> used = inCode();
        used.removeIf(literal -> keys.contains(ofCommand(literal)));
        used.removeIf(literal -> areas.stream().noneMatch(literal::startsWith) || isFileOrProperty(literal));

        assertThat(keys).containsAll(used);
    }

    @Test
    void everyKeyMadeFromATableHasAText() {
        assertThat(keys).containsAll(fromTables());
    }

    @Test
    void noTextIsLeftOver() {
        Set<String> unused = new TreeSet<>(keys);
        unused.removeAll(fromTables());
        unused.removeAll(inViews());
        unused.removeAll(inCode());
        inCode().forEach(literal -> unused.remove(ofCommand(literal)));

        assertThat(unused).isEmpty();
    }

    @Test
    void viewsHoldNoTextOfTheirOwn() {
        Set<String> own = new TreeSet<>();
        SourceTree.files(SourceTree.RESOURCES, ".fxml").forEach(file -> collect(OWN_TEXT, SourceTree.text(file), own));

        assertThat(own).isEmpty();
    }

    @Test
    void everyTextCanBeFormatted() {
        assertThat(keys).allSatisfy(key -> new MessageFormat(texts.bundle().getString(key), Locale.ENGLISH));
    }

    /** The key of the title that a command of this name has. */
    private static String ofCommand(String id) {
        return "command." + id;
    }

    private static boolean isFileOrProperty(String literal) {
        return literal.matches(".*\\.(json|properties|tsv|css|fxml|png|jpg|ttf|mp4|wav|txt|slateroom|backup|damaged)");
    }

    private static Set<String> fromTables() {
        Set<String> made = new TreeSet<>();
        Vocabulary.STANDARD.terms().forEach(term -> made.add("vocabulary." + term.id() + ".meaning"));
        RuleBook.RULES.forEach(
                rule -> made.addAll(List.of(rule.title().key(), rule.why().key())));
        return made;
    }

    private static Set<String> inViews() {
        Set<String> found = new TreeSet<>();
        SourceTree.files(SourceTree.RESOURCES, ".fxml")
                .forEach(file -> collect(IN_VIEWS, SourceTree.text(file), found));
        return found;
    }

    private static Set<String> inCode() {
        Set<String> found = new TreeSet<>();
        SourceTree.files(SourceTree.JAVA, ".java").forEach(file -> collect(IN_CODE, SourceTree.text(file), found));
        return found;
    }

    private static void collect(Pattern pattern, String text, Set<String> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
    }
}
