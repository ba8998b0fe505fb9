package studio.slateroom.script.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import studio.slateroom.script.ShotScript;

/** What holds for every text whatever. */
class ScriptPropertiesTest {

    private static final List<String> PIECES = List.of(
            "Shot 1 | 0s–2s\n",
            "Shot 2: ",
            "[0-4s]: ",
            "4-9秒：",
            "镜头3（9-12秒）",
            "00:12.50-00:14:\n",
            "|1|5s|x|\n",
            "1. ",
            "\n\n",
            "【声音】",
            "@图片1",
            "image 2",
            "\"Wait.\"",
            "镜头切换",
            "[low-angle shot] ",
            "NEGATIVE\n",
            "Style: ",
            " -- ",
            "\r\n",
            "\uD83C\uDFAC",
            "\uD800",
            "١٢-٣s",
            "*",
            "#",
            "(",
            "]",
            "slow push in, ");

    @Property(tries = 400)
    void everyTextIsPrintedAsItWasRead(@ForAll String text) {
        holds(text);
    }

    @Property(tries = 600)
    void everyMixOfNotationsIsPrintedAsItWasRead(@ForAll("scripts") String text) {
        holds(text);
    }

    @Provide
    Arbitrary<String> scripts() {
        Arbitrary<String> prose = Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(12);
        return Arbitraries.oneOf(Arbitraries.of(PIECES), prose)
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }

    private static void holds(String text) {
        ShotScript script = ShotScriptParser.parse(text);

        assertThat(script.print()).isEqualTo(text);
        assertThat(script.shots())
                .allSatisfy(shot -> assertThat(shot.header().span().end())
                        .isLessThanOrEqualTo(shot.span().end()));
    }
}
