package studio.slateroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.catalog.CatalogReader;
import studio.slateroom.cli.service.CliServices;
import studio.slateroom.media.FakeMediaProbe;
import studio.slateroom.media.Picture;
import studio.slateroom.platform.AppInfo;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Texts;
import studio.slateroom.provider.FakeVideoProvider;
import studio.slateroom.provider.emulator.EmulatorRig;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands that read scripts and print them. */
class ScriptCommandsTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path script;

    @BeforeEach
    void write() throws Exception {
        script = folder.resolve("pier.shots");
        Files.writeString(
                script, "Shot 1 | 0s–4s\nWide shot. image 1 on a pier.\nShot 2 | 4s–14s\nClose-up, static camera.\n");
    }

    @Test
    void namesPlaceAndRuleOfAnErrorAndFails() {
        assertThat(run("check", script.toString())).isEqualTo(1);

        assertThat(out.toString()).startsWith(script + ":3:10 error T01 ");
    }

    @Test
    void findsNothingWrongOnceTheClipIsLongEnough() throws Exception {
        Files.writeString(
                script,
                "Shot 1 | 0s–5s\nWide shot, slow push in. Rain.\nShot 2 | 5s–10s\nClose-up, static camera. Mud.\n");

        assertThat(run("check", script.toString(), "--param", "duration=10")).isZero();
    }

    @Test
    void checksCitationsOnlyAgainstFilesThatAreCounted() {
        run("check", script.toString());
        assertThat(out.toString()).doesNotContain(" R01 ");

        run("check", script.toString(), "--images", "0");
        assertThat(out.toString()).contains(" R01 ");
    }

    @Test
    void printsWhatWasUnderstoodAsOneLineOfJson() {
        assertThat(run("check", "--json", script.toString())).isEqualTo(1);

        assertThat(out.toString().lines()).hasSize(1);
        JsonNode answer = JsonMapper.shared().readTree(out.toString());
        assertThat(answer.at("/shots/1/start").doubleValue()).isEqualTo(4);
        assertThat(answer.at("/shots/1/label").stringValue()).isEqualTo("Shot");
        assertThat(answer.at("/shots/0/title").isNull()).isTrue();
        assertThat(answer.at("/references/0/kind").stringValue()).isEqualTo("image");
        assertThat(answer.at("/statedDuration").isNull()).isTrue();
        assertThat(answer.at("/diagnostics")).isNotEmpty();
    }

    @Test
    void countsOffsetsInTheFileAsItIs() throws Exception {
        Files.writeString(script, "Rain.\r\n\r\nShot 1 | 0s–10s\r\nMud.\r\n");

        run("check", "--json", script.toString());

        JsonNode answer = JsonMapper.shared().readTree(out.toString());
        assertThat(answer.at("/shots/0/from").intValue()).isEqualTo(9);
    }

    @Test
    void fitsAScriptToALengthAndLeavesTheFileAlone() throws Exception {
        String before = Files.readString(script);

        assertThat(run("format", script.toString(), "--fit", "7")).isZero();

        assertThat(out.toString()).contains("Shot 1 | 0s–2s\n").contains("Shot 2 | 2s–7s\n");
        assertThat(script).hasContent(before);
    }

    @Test
    void writesAScriptInAnotherWording() {
        assertThat(run("format", script.toString(), "--dialect", "zh")).isZero();

        assertThat(out.toString()).isEqualTo("0-4秒：Wide shot. @图片1 on a pier.\n4-14秒：Close-up, static camera.\n");
    }

    @Test
    void refusesALengthThatIsNone() {
        assertThat(run("format", script.toString(), "--fit", "0")).isEqualTo(2);

        assertThat(err.toString()).startsWith("slateroom: 0 s is no length");
        assertThat(out.toString()).isEmpty();
    }

    private int run(String... words) {
        CliServices services = new CliServices(
                new AppInfo("Slateroom", "1"),
                CatalogReader.bundled(),
                new FakeVideoProvider(),
                PaidServices.fake(),
                new FakeMediaProbe(),
                (file, at, width, height, cancel) -> new Picture(1, 1, new int[1]),
                Clock.systemUTC(),
                Texts.in(Locale.ENGLISH),
                EmulatorRig.parts(folder),
                new CancelToken());
        return SlateroomCli.run(
                services, Optional.empty(), new PrintWriter(out, true), new PrintWriter(err, true), words);
    }
}
