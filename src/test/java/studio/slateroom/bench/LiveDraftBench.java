package studio.slateroom.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import studio.slateroom.app.Studio;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.CatalogReader;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.generation.Requests;
import studio.slateroom.media.ContentHash;
import studio.slateroom.media.ffmpeg.FfmpegClipAssembler;
import studio.slateroom.media.ffmpeg.FfmpegClipEncoder;
import studio.slateroom.media.ffmpeg.FfmpegEngine;
import studio.slateroom.media.ffmpeg.FfmpegFilmReader;
import studio.slateroom.media.ffmpeg.FfmpegPictureReader;
import studio.slateroom.media.ffmpeg.FfmpegProbe;
import studio.slateroom.media.ffmpeg.FfmpegSoundReader;
import studio.slateroom.media.ffmpeg.SampleMedia;
import studio.slateroom.media.speech.EspeakSpeech;
import studio.slateroom.provider.animatic.MediaTools;
import studio.slateroom.provider.animatic.live.LiveAnimatic;
import studio.slateroom.provider.live.LiveDraft;
import studio.slateroom.provider.live.LiveDrafts;
import studio.slateroom.ui.fx.WindowExtension;
import tools.jackson.databind.node.ObjectNode;

/** The live draft of the sample's ten seconds and eight shots, warm: how soon there is something new to see. */
@Tag("bench")
@ExtendWith(WindowExtension.class)
class LiveDraftBench {

    private static final Path SAMPLE = Path.of("src/main/resources/studio/slateroom/project/sample");
    private static final int SHOTS = 8;
    private static final int SECONDS = 10;
    private static final int ROUNDS = 3;
    private static final int SCRUBS = 240;
    private static final String WORDS = "a slow lantern swings over the pier ";

    @TempDir
    Path folder;

    private final Map<String, ParameterValue> values = new LinkedHashMap<>();
    private final List<Double> stills = new ArrayList<>();
    private final List<Double> changed = new ArrayList<>();
    private final List<Double> whole = new ArrayList<>();
    private final List<Double> scrubs = new ArrayList<>();
    private String script = "";

    @Test
    void rendersOnlyWhatHasChanged() throws Exception {
        int cores = Runtime.getRuntime().availableProcessors();
        try (FfmpegEngine ffmpeg = SampleMedia.engine();
                ExecutorService renderers = Executors.newFixedThreadPool(Math.max(1, cores - 1));
                ExecutorService still = Executors.newSingleThreadExecutor();
                LiveDrafts drafts = new LiveAnimatic(
                        CatalogReader.bundled(), tools(ffmpeg), renderers, still, folder.resolve("work"))) {
            attach();
            for (int round = 0; round <= ROUNDS; round++) {
                if (round == 1) {
                    List.of(stills, changed, whole, scrubs).forEach(List::clear);
                }
                measure(drafts, round);
            }
        }
        write();
        assertThat(median(stills)).isLessThan(300);
        assertThat(median(changed) / median(whole)).isLessThan(0.25);
    }

    @Test
    void doesNotHoldTheWindowWhileSomebodyTypes(FxRobot robot) throws Exception {
        Studio studio = new Studio(FxToolkit.registerPrimaryStage(), folder.resolve("studio"));
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> studio.open(1000, 760)));
        List<Double> without = new ArrayList<>();
        List<Double> with = new ArrayList<>();
        try (FxProbe probe = new FxProbe()) {
            studio.awaitProject();
            CodeArea area = robot.lookup("#script").queryAs(CodeArea.class);
            robot.interact(() -> {
                area.moveTo(area.getText().indexOf("Dark tones"));
                area.requestFocus();
            });
            for (int round = 0; round <= ROUNDS; round++) {
                // One after the other, so that both meet the same machine.
                studio.useLiveDraft(false);
                type(studio, robot, area, probe, without);
                studio.useLiveDraft(true);
                type(studio, robot, area, probe, with);
                if (round == 0) {
                    without.clear();
                    with.clear();
                }
            }
        } finally {
            studio.close();
        }
        ObjectNode figures = Measured.JSON.createObjectNode();
        figures.put("strokes", with.size());
        put(figures.putObject("workedWithoutLiveDraft"), without);
        put(figures.putObject("workedWithLiveDraft"), with);
        figures.put("moreMillis", median(with) - median(without));
        Measured.write("live-typing", figures);
    }

    private static void type(Studio studio, FxRobot robot, CodeArea area, FxProbe probe, List<Double> worked) {
        for (int i = 0; i < WORDS.length(); i++) {
            probe.take();
            robot.write(WORDS.charAt(i));
            studio.awaitReading(area.getText());
            worked.add(probe.take().worked() / 1e6);
        }
    }

    private void measure(LiveDrafts drafts, int round) throws Exception {
        values.put("seed", new ParameterValue.Whole(round));
        whole.add(millis(() -> draft(drafts, script).clip()));
        for (int shot = 1; shot <= SHOTS; shot++) {
            int at = script.indexOf('\n', script.indexOf("Shot " + shot + " |")) + 1;
            String written = script.substring(0, at) + WORDS + round + ". " + script.substring(at);
            Duration second = Duration.ofSeconds(SECONDS * (shot - 1) / SHOTS);
            long begun = System.nanoTime();
            LiveDraft draft = draft(drafts, written);
            draft.frameAt(second);
            stills.add((System.nanoTime() - begun) / 1e6);
            draft.clip();
            changed.add((System.nanoTime() - begun) / 1e6);
        }
        LiveDraft draft = draft(drafts, script);
        draft.clip();
        for (int i = 0; i < SCRUBS; i++) {
            // To and fro, so that most frames are of another shot than the one before.
            Duration there = Duration.ofMillis(SECONDS * 1000L * (i * 7 % SCRUBS) / SCRUBS);
            scrubs.add(millis(() -> draft.frameAt(there)));
        }
    }

    private LiveDraft draft(LiveDrafts drafts, String text) throws Exception {
        values.put("prompt", new ParameterValue.Text(text));
        return drafts.turnTo(new GenerationRequest(Requests.SEEDANCE_2.slug(), values));
    }

    private void attach() throws Exception {
        script = Files.readString(SAMPLE.resolve("red-convertible.shots"));
        List<AttachedFile> pictures = new ArrayList<>();
        for (String name : List.of("couple.jpg", "woman.jpg", "convertible.jpg", "drive.jpg")) {
            Path file = SAMPLE.resolve(name);
            pictures.add(new AttachedFile(file, ContentHash.of(file)));
        }
        values.put("reference_images", new ParameterValue.Files(pictures));
        values.put("duration", new ParameterValue.Whole(SECONDS));
    }

    private static MediaTools tools(FfmpegEngine ffmpeg) {
        return new MediaTools(
                new FfmpegProbe(ffmpeg),
                new FfmpegPictureReader(ffmpeg),
                new FfmpegFilmReader(ffmpeg),
                new FfmpegSoundReader(ffmpeg),
                new EspeakSpeech(),
                new FfmpegClipEncoder(ffmpeg),
                new FfmpegClipAssembler(ffmpeg));
    }

    private void write() throws Exception {
        ObjectNode figures = Measured.JSON.createObjectNode();
        figures.put("clipSeconds", SECONDS).put("shots", SHOTS);
        put(figures.putObject("strokeToStill"), stills);
        put(figures.putObject("oneChangedShot"), changed);
        put(figures.putObject("wholeDraft"), whole);
        put(figures.putObject("scrubbedFrame"), scrubs);
        figures.put("changedToWhole", median(changed) / median(whole));
        figures.put("wholeTimesRealTime", SECONDS * 1000 / median(whole));
        Measured.write("live-draft", figures);
    }

    private static void put(ObjectNode figures, List<Double> times) {
        double[] sorted = sorted(times);
        figures.put("medianMillis", sorted[sorted.length / 2])
                .put("p95Millis", sorted[sorted.length * 95 / 100])
                .put("longestMillis", sorted[sorted.length - 1]);
    }

    private static double median(List<Double> times) {
        double[] sorted = sorted(times);
        return sorted[sorted.length / 2];
    }

    private static double[] sorted(List<Double> times) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    /** Something that takes time. */
    @FunctionalInterface
    private interface Work {
        Object run() throws Exception;
    }

    private static double millis(Work work) throws Exception {
        long begun = System.nanoTime();
        assertThat(work.run()).isNotNull();
        return (System.nanoTime() - begun) / 1e6;
    }
}
