package studio.slateroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
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

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)(?:,[^{}]*)?");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** What the Chinese texts say in the same words. */
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("timeline.newShot.text", "goes into scripts that are written in English"),
            Map.entry("timeline.newShot.chinese", "goes into scripts that are written in Chinese"),
            Map.entry("settings.language.english", "a language by its own name"),
            Map.entry("settings.language.chinese", "a language by its own name"),
            Map.entry("find.case.sign", "a sign"),
            Map.entry("find.pattern.sign", "a sign"),
            Map.entry("settings.limits.unit", "a sign"),
            Map.entry("settings.looks.textSize.factor", "a figure"),
            Map.entry("account.balance", "a name and an amount"),
            Map.entry("account.balance.unknown", "a name and a sign"),
            Map.entry("generate.engine.segmind", "a name"),
            Map.entry("references.tile.megabytes", "a unit"),
            Map.entry("references.tile.kilobytes", "a unit"),
            Map.entry("cli.price.exact", "an amount alone"),
            Map.entry("queue.job.priced", "an act and an amount"),
            Map.entry("queue.money.paid", "an amount alone"));

    /** What the English texts say in Chinese. */
    private static final Set<String> CHINESE_IN_ENGLISH =
            Set.of("timeline.newShot.chinese", "settings.language.chinese");

    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final ResourceBundle chinese = Texts.in(Locale.SIMPLIFIED_CHINESE).bundle();
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

    @Test
    void everyTextIsThereInChineseAndNoneBesides() {
        // A bundle falls back on English key by key, so that only its own keys tell.
        assertThat(own(chinese)).isEqualTo(keys);
    }

    @Test
    void chineseTextsHaveTheSamePlaces() {
        assertThat(keys).allSatisfy(key -> {
            String text = chinese.getString(key);
            assertThat(places(text)).as(text).isEqualTo(places(texts.bundle().getString(key)));
            assertThat(new MessageFormat(text, Locale.SIMPLIFIED_CHINESE).getFormatsByArgumentIndex())
                    .hasSameSizeAs(new MessageFormat(texts.bundle().getString(key), Locale.ENGLISH)
                            .getFormatsByArgumentIndex());
        });
    }

    @Test
    void onlyWhatIsNoSentenceIsTheSameInBothLanguages() {
        Set<String> same = new TreeSet<>(keys);
        same.removeIf(key -> !chinese.getString(key).equals(texts.bundle().getString(key)));

        assertThat(same).isEqualTo(new TreeSet<>(SAME.keySet()));
    }

    @Test
    void noChineseIsLeftInEnglishTexts() {
        Set<String> mixed = new TreeSet<>(keys);
        mixed.removeIf(key -> !HAN.matcher(texts.bundle().getString(key)).find());

        assertThat(mixed).isEqualTo(new TreeSet<>(CHINESE_IN_ENGLISH));
    }

    @Test
    void chineseTextsKeepTheHouseStyle() {
        assertThat(keys).allSatisfy(key -> {
            String text = chinese.getString(key);
            assertThat(text).as(key).doesNotContain("！", "!", "...");
            assertThat(text.replace("请求", "")).as(key).doesNotContain("请");
            assertThat(text).as(key).doesNotContainPattern("\\p{IsHan}[,;:?()]|[,;:?()]\\p{IsHan}(?![^{]*\\})");
        });
    }

    private static Set<String> own(ResourceBundle bundle) {
        Set<String> found = new TreeSet<>();
        SourceTree.text(SourceTree.RESOURCES.resolve("studio/slateroom/texts_" + bundle.getLocale() + ".properties"))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> found.add(line.substring(0, line.indexOf('='))));
        return found;
    }

    private static Set<String> places(String text) {
        Set<String> found = new TreeSet<>();
        collect(PLACE, text, found);
        return found;
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
