package studio.slateroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.slateroom.catalog.CatalogReader;
import studio.slateroom.cli.service.CliServices;
import studio.slateroom.media.FakeMediaProbe;
import studio.slateroom.media.MediaFault;
import studio.slateroom.media.Picture;
import studio.slateroom.platform.AppInfo;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Texts;
import studio.slateroom.provider.FakeVideoProvider;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.RemoteState;
import studio.slateroom.provider.emulator.EmulatorRig;

class SlateroomCliTest {

    @TempDir
    Path folder;

    private final FakeVideoProvider provider = new FakeVideoProvider();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Optional<Message> remark = Optional.empty();
    private Path script;
    private Path output;

    @BeforeEach
    void write() throws Exception {
        script = folder.resolve("script.txt");
        output = folder.resolve("out.mp4");
        Files.writeString(script, "Shot 1 | 0s–5s\nA lamp.");
    }

    @Test
    void rendersAndSaysWhatItMade() throws Exception {
        assertThat(run("render", script.toString(), "-o", output.toString())).isZero();

        assertThat(output).hasContent("clip remote-1");
        assertThat(out.toString()).startsWith(output + ": 10.000 s, 1280x720, 0.0 MB, rendered in ");
        assertThat(files()).containsExactlyInAnyOrder("script.txt", "out.mp4");
    }

    @Test
    void replacesAnOldClipOnlyByAWholeOne() throws Exception {
        Files.writeString(output, "old");
        provider.makes(new RemoteState.Failed(ProviderFault.ServerFault.UNEXPLAINED));

        assertThat(run("render", script.toString(), "-o", output.toString())).isEqualTo(1);

        assertThat(output).hasContent("old");
        assertThat(files()).containsExactlyInAnyOrder("script.txt", "out.mp4");
    }

    @Test
    void namesAFullDiskAndLeavesNothingBehind() throws Exception {
        Message full = new MediaFault.DiskFull("there").message();
        provider.makes(new RemoteState.Failed(new ProviderFault.Storage(full)));

        assertThat(run("render", script.toString(), "-o", output.toString())).isEqualTo(2);

        assertThat(err.toString()).contains("The disk of there is full").contains("Free some space");
        assertThat(files()).containsExactly("script.txt");
    }

    @Test
    void saysThatTheScriptIsLongerThanTheClip() throws Exception {
        Files.writeString(script, "Shot 1 | 0s–14s\nA lamp.");

        assertThat(run("render", script.toString(), "-o", output.toString())).isZero();

        assertThat(err.toString()).contains("the script ends at 14 s and the clip at 10 s");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --model nope                    | There is no model nope. Choose one of: seedance-2.0, seedance-2.0-fast, seedance-2.0-mini, seedance-2.5, seedance-1.5-pro, seedance-pro, seedance-1.0-pro-fast.
            --param duration=7              | Length cannot be 7. Choose one of: 4, 5, 6, 8, 10, 12, 15.
            --param duration=soon           | Length cannot be soon.
            --param seed=many               | seed is a whole number, and many is none.
            --param generate_audio=perhaps  | generate_audio is on or off, and perhaps is neither.
            --param volume=3                | There is no parameter volume.
            --param reference_images=a.png  | reference_images takes files.
            --image none.png                | none.png is not there.
            --model seedance-pro --image script.txt | Seedance 1.0 Pro takes no files of this kind. Leave --image out
            --last-frame script.txt         | Last frame needs First frame.
            --first-frame script.txt --image script.txt | First frame and Images cannot be used together.
            --colour red                    | Unknown options: '--colour', 'red'
            """)
    void refusesBadWordsWithOneLine(String words, String line) throws Exception {
        String[] command = Stream.concat(
                        Stream.of("render", script.toString(), "-o", output.toString()),
                        Stream.of(words.split(" ")).map(word -> word.equals("script.txt") ? script.toString() : word))
                .toArray(String[]::new);

        assertThat(run(command)).isEqualTo(2);

        assertThat(err.toString()).contains(line).doesNotContain("\tat ");
        assertThat(files()).containsExactly("script.txt");
    }

    @Test
    void refusesAMissingScript() {
        assertThat(run("render", folder.resolve("none.txt").toString(), "-o", output.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("There is no file").contains("none.txt");
    }

    @Test
    void refusesAnEmptyScript() throws Exception {
        Files.writeString(script, " \n");

        assertThat(run("render", script.toString(), "-o", output.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("The script is empty. Write at least one shot.");
    }

    @Test
    void refusesAnEndlessScript() throws Exception {
        Files.writeString(script, "x".repeat(1 << 20));

        assertThat(run("render", script.toString(), "-o", output.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("Script has 1,048,576 characters and the model reads at most 20,000.");
    }

    @Test
    void refusesABinaryFileAsScript() throws Exception {
        Files.write(script, new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1});

        assertThat(run("render", script.toString(), "-o", output.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("script.txt is not a text file.");
    }

    @Test
    void refusesAnOutputThatCannotBeWritten() throws Exception {
        assertThat(run(
                        "render",
                        script.toString(),
                        "-o",
                        folder.resolve("no/such/out.mp4").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("cannot be written");

        assertThat(run("render", script.toString(), "-o", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("is a folder. Name a file");
    }

    @Test
    void takesTheProvidersRefusalForBadInput() {
        provider.refusing(Message.of("media.fault.empty", "lamp.png"));

        assertThat(run("render", script.toString(), "-o", output.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("lamp.png has no content.");
    }

    @Test
    void wantsAnOutput() {
        assertThat(run("render", script.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("Missing required option").contains("slateroom render --help");
    }

    @Test
    void printsTheModels() {
        assertThat(run("models")).isZero();
        assertThat(out.toString())
                .contains("seedance-2.0  Seedance 2.0")
                .contains("duration           4 5 6 8 10 12 15  [10]")
                .contains("first_frame_url    not together with reference_images");
    }

    @Test
    void printsTheCatalogueAsJsonThatItCanRead() throws Exception {
        assertThat(run("models", "--json")).isZero();

        Path file = folder.resolve("models.json");
        Files.writeString(file, out.toString());
        assertThat(CatalogReader.withOverrides(file)).isEqualTo(CatalogReader.bundled());
    }

    @Test
    void tellsItsVersionAndItsUse() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("Slateroom ");
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("render").contains("models");
    }

    @Test
    void printsAStackTraceOnlyWhenAsked() {
        provider.breaking(new IllegalStateException("lost"));

        assertThat(run("render", script.toString(), "-o", output.toString())).isEqualTo(1);
        assertThat(err.toString()).doesNotContain("\tat ");

        assertThat(run("--debug", "render", script.toString(), "-o", output.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("\tat ");
    }

    @Test
    void tellsBeforehandWhatTheUserShouldKnow() {
        remark = Optional.of(Message.of("catalog.fault.invalid", "models.json", "no frame size: 720"));

        assertThat(run("models")).isZero();

        assertThat(err.toString()).startsWith("slateroom: The models in models.json are left out");
        assertThat(out.toString()).startsWith("seedance-2.0");
    }

    @Test
    void knowsTheNamesOfAllCommands() {
        assertThat(run("--help")).isZero();

        String commands = out.toString().substring(out.toString().indexOf("Commands:"));
        assertThat(Pattern.compile("^  (\\w+)", Pattern.MULTILINE)
                        .matcher(commands)
                        .results()
                        .map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(CommandNames.ALL);
    }

    private List<String> files() {
        return List.of(folder.toFile().list());
    }

    private int run(String... words) {
        CliServices services = new CliServices(
                new AppInfo("Slateroom", "1"),
                CatalogReader.bundled(),
                provider,
                PaidServices.fake(),
                new FakeMediaProbe(),
                (file, at, width, height, cancel) -> new Picture(1, 1, new int[1]),
                Clock.systemUTC(),
                Texts.in(Locale.ENGLISH),
                EmulatorRig.parts(folder),
                new CancelToken());
        return SlateroomCli.run(services, remark, new PrintWriter(out, true), new PrintWriter(err, true), words);
    }
}
