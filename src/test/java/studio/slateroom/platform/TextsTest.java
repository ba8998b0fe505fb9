package studio.slateroom.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    private static final LocalDateTime AFTERNOON = LocalDateTime.of(2026, 11, 29, 19, 42);

    private final Texts english = Texts.in(Locale.US);
    private final Texts chinese = Texts.in(Locale.SIMPLIFIED_CHINESE);

    @ParameterizedTest
    @CsvSource({"en-US, File", "en-GB, File", "de-DE, File", "zh-CN, 文件", "zh-SG, 文件", "zh-TW, 文件"})
    void speaksTheLanguageOrEnglish(String tag, String file) {
        assertThat(Texts.in(Locale.forLanguageTag(tag)).get("command.menu.file"))
                .isEqualTo(file);
    }

    @Test
    void givesViewsItsTextsAsTheyRead() {
        Texts texts = Texts.in(Locale.ENGLISH);

        assertThat(texts.plain().getString("settings.service.reset")).isEqualTo("Use Segmind's own address");
        assertThat(texts.plain().containsKey("no.such.key")).isFalse();
    }

    @Test
    void listsThingsAsTheLanguageDoes() {
        Message problem = Message.of("request.problem.unknownParameter", "mood", List.of("seed", "duration", "ratio"));

        assertThat(english.get(problem)).endsWith("This model has: seed, duration, ratio.");
        assertThat(chinese.get(problem)).endsWith("参数有：seed、duration、ratio。");
    }

    @Test
    void tellsMoneyToTheCentAndBelowTenCentsToItsTenth() {
        assertThat(english.get(Usd.of(1.514))).isEqualTo("$1.51");
        assertThat(english.get(Usd.of(0.0125))).isEqualTo("$0.013");
        assertThat(english.get(Usd.of(-3))).isEqualTo("-$3.00");
        assertThat(english.get(Usd.ZERO)).isEqualTo("$0.00");
        assertThat(chinese.get("account.today", Usd.of(1234.5))).isEqualTo("今天 $1,234.50");
    }

    @Test
    void keepsTheDecimalPointOfItsOwnLanguageInOtherRegions() {
        Texts inGermany = Texts.in(Locale.GERMANY);

        assertThat(inGermany.get("generate.brief", 1.5, "1280×720")).isEqualTo("1.5 s · 1280×720");
        assertThat(inGermany.get(Usd.of(7.5))).isEqualTo("$7.50");
    }

    @Test
    void tellsTheTimeAsTheRegionDoesInTheWordsOfTheLanguage() {
        assertThat(time(english)).isEqualTo("11/29/26, 7:42 PM");
        assertThat(time(Texts.in(Locale.GERMANY))).isEqualTo("29/11/2026, 19:42");
        assertThat(time(Texts.in(Locale.US, Locale.UK))).isEqualTo("29/11/2026, 19:42");
        assertThat(time(Texts.in(Locale.SIMPLIFIED_CHINESE, Locale.US))).isEqualTo("2026/11/29 19:42");
        assertThat(time(chinese)).isEqualTo("2026/11/29 19:42");
    }

    @Test
    void countsShotsInBothLanguages() {
        assertThat(english.get("editor.summary.untimed", 0)).isEqualTo("No shots");
        assertThat(english.get("editor.summary.untimed", 1)).isEqualTo("1 shot");
        assertThat(chinese.get("editor.summary.untimed", 0)).isEqualTo("没有镜头");
        assertThat(chinese.get("editor.summary.untimed", 1)).isEqualTo("1 个镜头");
        assertThat(chinese.get("queue.summary.running", "片段 1", "正在渲染", 0)).isEqualTo("片段 1：正在渲染");
        assertThat(chinese.get("queue.summary.running", "片段 1", "正在渲染", 2)).isEqualTo("片段 1：正在渲染 · 2 个等待中");
    }

    private static String time(Texts texts) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(texts.region())
                .format(AFTERNOON)
                // A narrow blank in newer locale data.
                .replace('\u202f', ' ');
    }
}
