package studio.slateroom.provider.animatic.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechMarksTest {

    @Test
    void findsWhatIsSaid() {
        assertThat(said("She leans in and whispers: \"Did you bring it?\" He shakes his head and says, \"Not all.\""))
                .containsExactly("Did you bring it?", "Not all.");
        assertThat(said("Dialogue Cue: He gives a nod. \"Go,\" he says.")).containsExactly("Go,");
        assertThat(said("speaking with an arrogant tone (lip-sync):\n\"What does he know?\""))
                .containsExactly("What does he know?");
        assertThat(said("A close-up.\n\"I have waited for you.\"\nShe turns."))
                .containsExactly("I have waited for you.");
        assertThat(said("(VO): 'Once upon a time.'")).containsExactly("Once upon a time.");
    }

    @Test
    void findsWhatIsSaidInOtherScripts() {
        assertThat(said("西装男小声说\"这单生意，很大。\"女人问“有多大？”他压低声音：「非常大。」")).containsExactly("这单生意，很大。", "有多大？", "非常大。");
        assertThat(said("台词1（嫡姐，讥讽）：“贱婢之女？”内心OS（庶妹，冰冷）：“我记下了。”")).containsExactly("贱婢之女？", "我记下了。");
        assertThat(said("【声音】鼓声 + 对白：\"你怎么还活着？！\" \"痛快！\"")).containsExactly("你怎么还活着？！", "痛快！");
        assertThat(said("유미: \"어디 가?\"")).containsExactly("어디 가?");
    }

    @Test
    void findsSpeechWithoutMarks() {
        assertThat(said("Dialogue: We have to go now.\nThe man runs.")).containsExactly("We have to go now.");
        assertThat(said("她抬头。口型与字幕：姐姐，你为什么这样")).containsExactly("姐姐，你为什么这样");
        assertThat(said("他抬眼。口型与字幕：演够了吗\"")).containsExactly("演够了吗");
        assertThat(said("Dialogue Cue: He nods and mouths \"Let's go.\"")).containsExactly("Let's go.");
        assertThat(said("Dialogue: none.\n对白：无")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A neon sign reads \"OPEN\".",
                "Stage is a \"living room sketch\" setting.",
                "屏幕显示字幕\"怒杀仇敌\"。",
                "浮现烫金艺术字：“宜口可乐”。",
                "把零食礼包\"咚\"的一声放在桌上。",
                "轻微的“窸窸窣窣”画框摩擦声",
                "The classic \"eye roll\" expression.",
                "A cup with \"One Red Stripe\" printed on it."
            })
    void leavesOutWhatIsNotSaid(String text) {
        assertThat(said(text)).isEmpty();
    }

    private static List<String> said(String text) {
        return SpeechMarks.in(text).stream().map(SpeechMarks.Said::words).toList();
    }
}
