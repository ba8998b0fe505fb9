package studio.slateroom.diagnosis;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import studio.slateroom.platform.Message;

/** Whether the system has letters for Chinese scripts; the window has none of its own. */
public final class FontsCheck implements Check {

    private static final List<String> CHINESE = List.of(
            "cjk",
            "wenquanyi",
            "source han",
            "pingfang",
            "heiti",
            "songti",
            "yahei",
            "simsun",
            "simhei",
            "droid sans fallback",
            "uming",
            "ukai",
            "hiragino",
            "arphic",
            "dengxian",
            "kaiti");

    private final Supplier<List<String>> families;

    /**
     * A check of the typefaces.
     *
     * @param families names all that the window can use
     */
    public FontsCheck(Supplier<List<String>> families) {
        this.families = families;
    }

    @Override
    public Message subject() {
        return Message.of("diagnosis.fonts.subject");
    }

    @Override
    public Finding look() {
        return families.get().stream()
                .filter(FontsCheck::isChinese)
                .findFirst()
                .<Finding>map(family -> new Finding.Fine(Message.of("diagnosis.fonts.fine", family)))
                .orElseGet(() -> new Finding.Trouble(
                        Message.of("diagnosis.fonts.missing"), Remedy.of(Message.of("diagnosis.fonts.install"))));
    }

    private static boolean isChinese(String family) {
        String name = family.toLowerCase(Locale.ROOT);
        return CHINESE.stream().anyMatch(name::contains);
    }
}
