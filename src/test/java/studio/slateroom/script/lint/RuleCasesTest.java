package studio.slateroom.script.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.platform.Texts;
import studio.slateroom.script.lint.LintTarget.Frame;
import studio.slateroom.script.parse.ShotScriptParser;

/** For each rule a script that breaks it, and one that comes near and keeps it. */
class RuleCasesTest {

    private static final String QUAY = "Wide shot, static camera. A quay at dawn.";
    private static final String TWO = "Shot 1 | 0s–5s\nWide shot of a quay.\nShot 2 | 5s–10s\nClose-up of Mia.";

    record Broken(String rule, Targets target, String script) {}

    record Kept(String rule, Targets target, String script) {}

    @ParameterizedTest
    @MethodSource
    void seesASlip(Broken one) {
        assertThat(rules(one.target(), one.script())).contains(one.rule());
    }

    @ParameterizedTest
    @MethodSource
    void leavesWhatComesNearAlone(Kept one) {
        assertThat(rules(one.target(), one.script())).doesNotContain(one.rule());
    }

    @Test
    void everyRuleOfTheBookHasBothCases() {
        List<String> book = RuleBook.RULES.stream().map(RuleBook.Entry::id).toList();

        assertThat(seesASlip().map(Broken::rule).distinct()).containsExactlyElementsOf(book);
        assertThat(leavesWhatComesNearAlone().map(Kept::rule).distinct()).containsExactlyElementsOf(book);
    }

    @Test
    void everyFixOfTextCanBeMadeAndHasALabel() {
        Texts texts = Texts.in(Locale.ENGLISH);

        assertThat(seesASlip().toList()).allSatisfy(one -> {
            for (Diagnostic diagnostic : lint(one.target(), one.script())) {
                assertThat(texts.get(diagnostic.message())).isNotBlank();
                for (QuickFix fix : diagnostic.fixes()) {
                    assertThat(texts.get(fix.label())).isNotBlank();
                    if (fix instanceof QuickFix.Rewrite rewrite) {
                        assertThat(rewrite.edit().apply(one.script())).isNotEqualTo(one.script());
                    }
                }
            }
        });
    }

    static Stream<Broken> seesASlip() {
        return Stream.of(timing(), settings(), references(), camera(), sound(), rest())
                .flatMap(List::stream);
    }

    static Stream<Kept> leavesWhatComesNearAlone() {
        return Stream.of(timingKept(), settingsKept(), referencesKept(), cameraKept(), soundKept(), restKept())
                .flatMap(List::stream);
    }

    private static List<Broken> timing() {
        return List.of(
                broken("T01", 8, TWO),
                broken("T02", 10, "Shot 1 | 0s–6s\nA quay.\nShot 2 | 5s–10s\nMia."),
                broken("T03", 10, "Shot 1 | 0s–4s\nA quay.\nShot 2 | 5s–8s\nMia.\nShot 3 | 8s–10s\nA gull."),
                broken("T04", 4, "Shot 1: A quay.\nShot 2: Mia.\nShot 3: A gull."),
                broken("T05", 10, "Shot 1 | 0s–0.5s\nA quay.\nShot 2 | 0.5s–10s\nMia."),
                broken("T06", 6, "Shot 1: A quay.\nShot 2: Mia."),
                broken("T07", 10, "Shot 1 | 0s–4.2s\nA quay.\nShot 2 | 4.2s–10s\nMia."),
                broken("T08", 10, "Shot 1 | 0s–5s\nA quay.\nShot 2\nMia waits.\nShot 3 | 8s–10s\nA gull."),
                broken("T09", 10, "One continuous take.\n" + TWO),
                broken("T10", 10, "Shot 1 | 0s–5s\nA quay.\nShot 3 | 5s–10s\nMia."));
    }

    private static List<Kept> timingKept() {
        return List.of(
                kept("T01", 10, TWO),
                kept("T02", 10, TWO),
                kept("T03", 15, "Shot 1: A quay.\nShot 2: Mia between 3 and 5 gulls."),
                kept("T04", 15, "Shot 1 | 0s–10s\nA quay.\nShot 2 | 10s–20s\nMia."),
                kept("T05", 10, "Shot 1 | 0s–1.5s\nA quay.\nShot 2 | 1.5s–10s\nMia."),
                kept("T06", 6, QUAY),
                kept("T07", 10, "Shot 1 | 0s–4.5s\nA quay.\nShot 2 | 4.5s–10s\nMia blinks for 0.2 seconds."),
                kept("T08", 10, TWO),
                kept(
                        "T09",
                        10,
                        "Shot 1 | 0s–5s\nA quay.\nShot 2 | 5s–8s\nA long take of Mia.\nShot 3 | 8s–10s\nGulls."),
                kept("T10", 10, "Shot 4 | 0s–5s\nA quay.\nShot 5 | 5s–10s\nMia."));
    }

    private static List<Broken> settings() {
        Targets ten = Targets.seconds(10);
        return List.of(
                broken("P01", 7, QUAY),
                new Broken("P02", ten.at("4k"), QUAY),
                new Broken("P03", ten.with(1, 0, 0).framed(Frame.FIRST), QUAY),
                new Broken("P04", ten.framed(Frame.LAST), QUAY),
                new Broken("P05", ten.with(10, 0, 0), QUAY),
                new Broken("P05", ten.with(7, 3, 3), QUAY),
                new Broken("P05", ten.with(0, 2, 0).playing(MediaKind.VIDEO, 16), QUAY),
                new Broken("P05", ten.with(1, 0, 2).playing(MediaKind.AUDIO, 18), QUAY),
                new Broken("P06", ten.with(0, 0, 1), QUAY),
                broken("P07", 10, " \n"),
                broken("P08", 10, "灯塔照着海浪。".repeat(90)),
                broken("P09", 10, "파도가 치는 부두에 한 여자가 서 있다."),
                broken("P10", 10, QUAY + " --dur 5"),
                broken("P11", 10, QUAY + " Image 1 is a selfie."),
                broken("P12", 10, "Vertical video. " + QUAY),
                broken("P13", 10, QUAY + " 8K."),
                broken("P14", 10, "A 15-second film. " + QUAY),
                new Broken("P15", ten.fixed(true), "Wide shot of a quay. Pan left."));
    }

    private static List<Kept> settingsKept() {
        Targets ten = Targets.seconds(10);
        return List.of(
                kept("P01", 8, QUAY),
                new Kept("P02", ten.at("480p"), QUAY),
                new Kept("P03", ten.framed(Frame.FIRST, Frame.LAST), QUAY),
                new Kept("P04", ten.framed(Frame.FIRST, Frame.LAST), QUAY),
                new Kept("P05", ten.with(6, 3, 3), QUAY),
                new Kept("P05", ten.with(0, 2, 0).playing(MediaKind.VIDEO, 15), QUAY),
                new Kept("P06", ten.with(1, 0, 1), QUAY),
                kept("P07", 10, "a"),
                kept("P08", 10, "灯塔照着海浪。".repeat(70)),
                kept("P09", 10, "岸壁に立つ女。「行こう」"),
                kept("P10", 10, QUAY + " --dur 10"),
                kept("P11", 10, "真人写实风格，参考图片1的色调。The cat takes a selfie."),
                kept("P12", 10, "A vertical tower, a portrait on the wall. " + QUAY),
                kept("P13", 10, QUAY + " No 8K."),
                kept("P14", 15, "A 15-second film. " + QUAY),
                new Kept("P15", ten.fixed(true), "Low-angle (upward tilt), static camera. A quay."));
    }

    private static List<Broken> references() {
        Targets two = Targets.seconds(10).with(2, 1, 0);
        return List.of(
                new Broken("R01", two, QUAY + " Image 1, image 2 and image 3 show gulls; video 1 the camera."),
                new Broken("R02", two, QUAY + " Image 1 and image 2 show gulls."),
                broken("R03", 10, QUAY + " As in gull.png."),
                broken("R04", 10, "@图片1跑向灯塔"),
                broken("R05", 10, QUAY + " Mia (image 1) waves at Tom (image 1)."),
                broken("R06", 10, "参考@视频1，一只海鸥飞过灯塔"),
                broken("R07", 10, "参考@视频1，向后延长5秒"),
                broken("R08", 10, "@Image1 meets @图片2."),
                broken("R09", 10, "@Image1 waits on the quay."));
    }

    private static List<Kept> referencesKept() {
        Targets two = Targets.seconds(10).with(2, 1, 0);
        String all = " Image 1 and image 2 show gulls; video 1 lends its camera.";
        return List.of(
                new Kept("R01", two, QUAY + all),
                new Kept("R02", two, QUAY + all),
                kept("R03", 10, QUAY + " Mia reads a letter, p.m. No. 5."),
                kept("R04", 10, "@图片1向日葵，图片2中的人物跑向灯塔，image 1's hat"),
                kept("R05", 10, QUAY + " Mia (image 1) waves, then Mia (image 1) leaves with image 2."),
                kept("R06", 10, "参考@视频1的动作，一只海鸥飞过灯塔"),
                kept("R07", 10, "将@视频1延长5秒，参考@视频2的运镜"),
                kept("R08", 10, "@图片1和图片2"),
                kept("R09", 10, "Image 1 waits on the quay."));
    }

    private static List<Broken> camera() {
        return List.of(
                broken("C01", 10, "Wide shot. Push in, pan left."),
                broken("C02", 10, "Static camera, pushes in on Mia."),
                broken("C03", 10, "Mia ties a boat to the quay."),
                new Broken("C04", Targets.seconds(10).framed(Frame.FIRST), "Wide shot of a quay. Mia waves."),
                new Broken("C05", Targets.seconds(10).older(), TWO),
                broken("C06", 4, QUAY + " Mia ties the boat, then runs up the steps, then opens the door."));
    }

    private static List<Kept> cameraKept() {
        return List.of(
                kept("C01", 10, "推镜头，周围环绕着红光"),
                kept("C02", 10, "Medium shot, low-angle (upward tilt), static camera. Mia looks up."),
                kept("C03", 10, "The lens follows Mia along the quay."),
                new Kept(
                        "C04",
                        Targets.seconds(10).framed(Frame.FIRST),
                        "The camera pushes in to a close-up. Mia waves."),
                new Kept("C05", Targets.seconds(10).older(), TWO.replace("Close-up", "Cut to a close-up")),
                kept("C06", 10, QUAY + " Mia ties the boat, then runs up the steps, then opens the door."));
    }

    private static List<Broken> sound() {
        Targets ten = Targets.seconds(10);
        return List.of(
                broken("A01", 10, QUAY + " Mia says: We leave tonight."),
                new Broken("A02", ten.silent(), QUAY + "\nMia: \"We leave tonight.\""),
                broken("A03", 2, "Close-up. Mia: \"We should never have come back to this place.\""),
                broken("A04", 10, QUAY + " \"We should never have come back here.\""),
                broken("A05", 10, QUAY + " A hit song by Carla Vane plays."));
    }

    private static List<Kept> soundKept() {
        Targets ten = Targets.seconds(10);
        return List.of(
                kept("A01", 10, QUAY + " Mia says: \"We leave tonight.\" Dialogue: none."),
                new Kept("A02", ten.silent(), QUAY + " A sign reads \"Ferry\"."),
                kept("A03", 10, "Close-up. Mia: \"We should never have come back to this place.\""),
                kept("A04", 10, QUAY + " She whispers, \"We should never have come back here.\" A sign: \"Ferry\""),
                new Kept("A05", ten.silent(), QUAY + " A hit song by Carla Vane plays."));
    }

    private static List<Broken> rest() {
        return List.of(
                broken("N01", 10, QUAY + "\nNegative prompt: rain, people"),
                broken("N02", 10, QUAY + " Subtitles at the bottom."),
                broken("N03", 10, QUAY + " Batman waits there."),
                broken("N04", 10, QUAY + " Identical twins wave."),
                broken("N05", 10, QUAY + " Image 1 is a character sheet."),
                broken("F01", 10, QUAY + " [your hero] waves."),
                broken("F02", 10, "Shot 1 | 0s–5s\nA quay.\nShot 2 | 5s-8s\nMia.\nShot 3 | 8s–10s\nA gull."));
    }

    private static List<Kept> restKept() {
        return List.of(
                kept("N01", 10, QUAY + " No rain."),
                kept("N02", 10, QUAY + " No text, watermarks or subtitles."),
                kept("N03", 10, QUAY + " A bat flies over a man; no Batman."),
                kept("N04", 10, QUAY + " Image 1 is a man, image 2 a woman, image 3 a boy, image 4 a girl."),
                kept("N05", 10, QUAY + " A grid of windows; image 1 is the house."),
                kept("F01", 10, "[Scene] " + QUAY),
                kept("F02", 10, TWO));
    }

    private static Broken broken(String rule, int seconds, String script) {
        return new Broken(rule, Targets.seconds(seconds), script);
    }

    private static Kept kept(String rule, int seconds, String script) {
        return new Kept(rule, Targets.seconds(seconds), script);
    }

    private static List<String> rules(Targets target, String script) {
        return lint(target, script).stream().map(Diagnostic::rule).toList();
    }

    private static List<Diagnostic> lint(Targets target, String script) {
        return Linter.lint(ShotScriptParser.parse(script), target.target());
    }
}
