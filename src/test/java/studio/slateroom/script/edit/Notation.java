package studio.slateroom.script.edit;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** The ways in which people write the same shots. */
enum Notation {
    SEGMIND(Words.LATIN, "Shot %n | %ss–%es\n%w", "\n\n"),
    BRACKETED(Words.LATIN, "Shot %n (%s-%es): %w", "\n"),
    BOLD(Words.LATIN, "**Shot %n** (%ss – %es) %w", "\n\n"),
    LENGTHS(Words.LATIN, "Shot %n (%ls): %w", "\n"),
    SPANISH(Words.LATIN, "Plano %n (%s-%es): %w", "\n"),
    VIETNAMESE(Words.LATIN, "Cảnh %n (%s-%es): %w", "\n"),
    CHINESE(Words.HAN, "镜头%n（%s-%e秒）：%w", "\n"),
    CHINESE_FIGURES(Words.HAN, "第%h幕（%s-%e秒）：%w", "\n"),
    JAPANESE(Words.HAN, "シーン %n — %s～%e 秒：\n%w", "\n\n"),
    KOREAN(Words.LATIN, "컷 %n (%s~%e초): %w", "\n"),
    FULL_WIDTH(Words.HAN, "镜头%N（%S－%E秒）：%w", "\n"),
    TIMES(Words.LATIN, "[%s-%es]: %w", "\n"),
    CHINESE_TIMES(Words.HAN, "%s-%e秒：%w", "\n"),
    BARE_TIMES(Words.LATIN, "%s-%e %w", "\n"),
    PADDED(Words.HAN, "%ps-%pe秒：%w", "\n"),
    MINUTES(Words.LATIN, "[%ms-%me] %w", "\n"),
    HUNDREDTHS(Words.LATIN, "SHOT %n (%cs-%ce)\n%w", "\n\n"),
    PARAGRAPH(Words.LATIN, "%ss–%es: %w", " "),
    CHINESE_PARAGRAPH(Words.HAN, "镜头%n（%s-%e秒）：%w", ""),
    CARRIAGE_RETURNS(Words.LATIN, "Shot %n | %ss–%es\r\n%w", "\r\n\r\n"),
    COUNTED(Words.HAN, "%s-%k秒：%w", "\n"),
    COUNTED_SHOTS(Words.LATIN, "Shot %n (%s-%ks): %w", "\n"),
    TABLE(Words.HAN, "|%n|%f|%ls|%w|", "\n", "夜里的港口\n|镜号|景别|时长|画面|\n|-|-|-|-|\n", "全景"),
    TABLE_WITH_LENGTH_LAST(
            Words.LATIN,
            "| %n | %w | %f | %l s |",
            "\n",
            "A harbour.\n\n| # | Picture | Angle | Duration |\n|---|---|---|---|\n",
            "low"),
    LIST(Words.LATIN, "%n. %w", "\n", "Shot list:\n", ""),
    ACTS(Words.LATIN, "Act %n: %w", "\n"),
    BRACKETS(Words.LATIN, "[Low-angle shot] %w", "\n"),
    DIVIDERS(Words.HAN, "%w", "镜头切换，", "", "");

    private final Words words;
    private final String pattern;
    private final String gap;
    private final String opening;
    private final String framing;

    Notation(Words words, String pattern, String gap) {
        this(words, pattern, gap, words == Words.HAN ? "夜里的港口。\n" : "A harbour at dawn. ", "");
    }

    Notation(Words words, String pattern, String gap, String opening, String framing) {
        this.words = words;
        this.pattern = pattern;
        this.gap = gap;
        this.opening = opening;
        this.framing = framing;
    }

    private enum Words {
        LATIN,
        HAN
    }

    /** Descriptions of two sentences each. */
    List<String> words() {
        return switch (words) {
            case LATIN ->
                List.of(
                        "A boat leaves. Gulls follow.",
                        "Rain falls. A dog barks.",
                        "She smiles. He nods.",
                        "A door opens. Light falls in.",
                        "A train halts. Steam rises.",
                        "Snow drifts. Bells ring.");
            case HAN -> List.of("小船离港。海鸥跟随。", "雨落下。狗在叫。", "她微笑。他点头。", "门开了。光照进来。", "火车停下。蒸汽升起。", "雪在飘。钟声响。");
        };
    }

    String framing() {
        return framing;
    }

    /** Whether a sentence is followed by a space. */
    boolean spaced() {
        return words == Words.LATIN;
    }

    boolean timed() {
        return switch (this) {
            case LIST, ACTS, BRACKETS, DIVIDERS -> false;
            default -> true;
        };
    }

    /** Whether whole seconds are counted, which halves would end. */
    boolean counted() {
        return this == COUNTED || this == COUNTED_SHOTS;
    }

    boolean isTable() {
        return this == TABLE || this == TABLE_WITH_LENGTH_LAST;
    }

    /** The film as a script in this notation, with a tail. */
    String write(Film film) {
        StringBuilder script = new StringBuilder(ownLine() ? opening.strip() + "\n\n" : opening);
        for (int i = 0; i < film.takes().size(); i++) {
            script.append(i == 0 ? "" : gap).append(shot(film, i));
        }
        return script.append(this == DIVIDERS ? "" : "\n\nStyle: film.\n").toString();
    }

    private boolean ownLine() {
        return this != PARAGRAPH && !opening.isEmpty() && !isTable() && this != LIST;
    }

    private String shot(Film film, int index) {
        Film.Take take = film.takes().get(index);
        Duration end = take.time().end();
        boolean last = index + 1 == film.takes().size();
        String number = String.valueOf(index + 1);
        return pattern.replace("%ps", padded(take.time().start()))
                .replace("%pe", padded(end))
                .replace("%ms", minutes(take.time().start(), 0))
                .replace("%me", minutes(end, 0))
                .replace("%cs", minutes(take.time().start(), 2))
                .replace("%ce", minutes(end, 2))
                .replace("%s", seconds(take.time().start(), 0))
                .replace("%e", seconds(end, 0))
                .replace("%k", seconds(last ? end : end.minusSeconds(1), 0))
                .replace("%S", wide(seconds(take.time().start(), 0)))
                .replace("%E", wide(seconds(end, 0)))
                .replace("%l", seconds(take.time().length(), 0))
                .replace("%n", number)
                .replace("%N", wide(number))
                .replace("%h", "一二三四五六七八九".substring(index, index + 1))
                .replace("%f", take.framing())
                .replace("%w", take.words());
    }

    private static String padded(Duration time) {
        String seconds = seconds(time, 0);
        return (time.toSeconds() < 10 ? "0" : "") + seconds;
    }

    private static String minutes(Duration time, int decimals) {
        Duration rest = time.minusMinutes(time.toMinutes());
        String seconds = seconds(rest, decimals);
        return String.format("%02d:%s%s", time.toMinutes(), rest.toSeconds() < 10 ? "0" : "", seconds);
    }

    private static String seconds(Duration time, int decimals) {
        BigDecimal seconds = BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros();
        return seconds.setScale(Math.max(decimals, seconds.scale())).toPlainString();
    }

    private static String wide(String figures) {
        return figures.chars()
                .mapToObj(figure -> String.valueOf((char) (figure + 0xFEE0)))
                .reduce("", String::concat);
    }
}
