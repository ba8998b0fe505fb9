package studio.slateroom.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.generation.GenerationRequest;

/**
 * Ten seconds of eight shots with sound. Ratios within one run count; the bounds leave room for a machine that has other
 * things to do as well.
 */
@Tag("bench")
class RenderBench {

    private static final int RUNS = 3;

    /** How often a clip is rendered before it counts: the first ones run uncompiled. */
    private static final int WARM_UP = 8;

    private static final int SECONDS = 10;
    private static final Path FONT = Path.of("src/main/resources/studio/slateroom/fonts/Inter-Medium.ttf");

    @TempDir
    Path folder;

    /** From the command line, as its user waits for it. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void rendersFromTheCommandLine() throws Exception {
        Path clip = folder.resolve("clip.mp4");
        Path script = BenchEngine.SAMPLE.resolve("red-convertible.shots");
        List<Duration> runs = runs(cold(script, clip));
        assertThat(clip).isNotEmptyFile();
        long idle = peak(List.of("./run", "models"));
        long peak = peak(cold(script, clip));
        Score score = new Score("render-cold");
        double median = seconds(runs.get(RUNS / 2));
        score.note("seconds", median);
        score.note("clip megabytes", Files.size(clip) / 1e6);
        score.note("peak megabytes", peak / 1e6);
        score.atLeast("cold, times real time", SECONDS / median, 2.5, 1.2);
        score.atMost("added megabytes, children included", (peak - idle) / 1e6, 250, 400);
        score.close();
    }

    /** In the running studio, beside the bare encoder with the same frames. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void rendersInTheRunningStudio() throws Exception {
        Score score = new Score("render-warm");
        try (BenchEngine engine = new BenchEngine(folder)) {
            GenerationRequest sample = BenchEngine.sample("720p", SECONDS);
            render(engine, sample, WARM_UP);
            List<BenchEngine.Piece> pieces = engine.frames(sample);
            engine.encode(pieces);
            List<BenchEngine.Cost> rendered = new ArrayList<>();
            List<BenchEngine.Cost> encoded = new ArrayList<>();
            for (int i = 0; i < RUNS; i++) {
                rendered.add(render(engine, sample, 1));
                encoded.add(engine.encode(pieces));
            }
            pieces.clear();
            double whole = wall(rendered);
            score.note("720p, seconds", whole);
            score.note("720p, processor seconds", processor(rendered));
            score.note("encoder alone, seconds", wall(encoded));
            score.note("encoder alone, processor seconds", processor(encoded));
            score.atLeast("720p warm, times real time", SECONDS / whole, 4, 1.5);
            score.atMost("720p warm, by the encoder alone", whole / wall(encoded), 2, 3);
            score.atMost("processor time by that of the encoder alone", processor(rendered) / processor(encoded), 2, 3);
            growth(engine, score, processor(rendered));
            stages(engine, score);
        }
        score.close();
    }

    /** Pixels and frames should cost in proportion; the processor's time is steadier than the clock. */
    private void growth(BenchEngine engine, Score score, double whole) throws Exception {
        double cards = wall(List.of(render(engine, BenchEngine.cards("720p", SECONDS), 2)));
        score.note("720p cards only, times real time", SECONDS / cards);
        List<BenchEngine.Cost> anew = new ArrayList<>();
        for (int seed = 0; seed < RUNS; seed++) {
            anew.add(render(engine, BenchEngine.seeded(BenchEngine.sample("720p", SECONDS), seed), 1));
        }
        score.note("720p warm, all cards drawn anew, times real time", SECONDS / wall(anew));
        BenchEngine.Cost draft = render(engine, BenchEngine.sample("480p", SECONDS), 3);
        score.atLeast("480p warm, times real time", SECONDS / draft.wall(), 8, 3);
        double large = render(engine, BenchEngine.sample("1080p", SECONDS), 2).processor();
        score.atMost("1080p by 720p, for each pixel", large / whole / 2.25, 1, 1.4);
        double longer = render(engine, BenchEngine.sample("720p", 15), 2).processor();
        score.atMost("15 s by 10 s, for each frame", longer / whole / 1.5, 1, 1.4);
    }

    private void stages(BenchEngine engine, Score score) throws Exception {
        try (StageSampler stages = new StageSampler()) {
            render(engine, BenchEngine.sample("720p", SECONDS), RUNS);
            stages.seconds().forEach((stage, seconds) -> score.note("  threads' seconds: " + stage, seconds / RUNS));
        }
    }

    /** The same shots, moves, changes and texts by the system's FFmpeg. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void isFasterThanOneFilterGraph() throws Exception {
        Path clip = folder.resolve("clip.mp4");
        Path script = Files.writeString(folder.resolve("moves.shots"), FilterGraph.SCRIPT);
        List<Duration> graph = runs(FilterGraph.command(stills(), FONT.toAbsolutePath(), folder.resolve("g.mp4")));
        List<Duration> cold = runs(cold(script, clip));
        double warm;
        try (BenchEngine engine = new BenchEngine(folder)) {
            GenerationRequest request =
                    BenchEngine.request(FilterGraph.SCRIPT, "720p", SECONDS, BenchEngine.pictures());
            render(engine, request, WARM_UP);
            warm = render(engine, request, RUNS).wall();
        }
        double theirs = seconds(graph.get(RUNS / 2));
        double ours = seconds(cold.get(RUNS / 2));
        Score score = new Score("render-filter-graph");
        score.note("filter graph, seconds", theirs);
        score.note("cold, seconds", ours);
        score.note("warm, seconds", warm);
        score.note("cold by filter graph", ours / theirs);
        score.atMost("warm by filter graph", warm / theirs, 1, 1.2);
        score.close();
    }

    private List<Path> stills() throws Exception {
        List<Path> stills = new ArrayList<>();
        try (BenchEngine engine = new BenchEngine(folder)) {
            String still = FilterGraph.SCRIPT.replaceAll("Dissolve\\. |Wipe\\. ", "");
            List<BenchEngine.Piece> pieces =
                    engine.frames(BenchEngine.request(still, "720p", SECONDS, BenchEngine.pictures()));
            for (BenchEngine.Piece piece : pieces) {
                Path file = folder.resolve("still-" + stills.size() + ".png");
                FrameSize size = piece.size();
                stills.add(FilterGraph.still(file, size, piece.frames().getFirst()));
            }
        }
        return stills;
    }

    private List<String> cold(Path script, Path clip) {
        List<String> command = new ArrayList<>(List.of("./run", "render", script.toString(), "-o", clip.toString()));
        for (Path picture : BenchEngine.pictures()) {
            command.addAll(List.of("--image", picture.toString()));
        }
        return command;
    }

    /** Several runs of a command, the quickest first; the very first does not count. */
    private List<Duration> runs(List<String> command) throws Exception {
        List<Duration> runs = new ArrayList<>();
        for (int i = 0; i <= RUNS; i++) {
            runs.add(Measured.run(command, folder.resolve("home")));
        }
        runs.removeFirst();
        Collections.sort(runs);
        return runs;
    }

    /** The most memory in bytes that any of several runs has had. */
    private long peak(List<String> command) throws Exception {
        long peak = 0;
        for (int i = 0; i < RUNS; i++) {
            peak = Math.max(peak, Measured.peak(command, folder.resolve("home")));
        }
        return peak;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    /** Renders so often and gives the quickest. */
    private BenchEngine.Cost render(BenchEngine engine, GenerationRequest request, int times) throws Exception {
        List<BenchEngine.Cost> costs = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            costs.add(engine.render(request, folder.resolve("warm.mp4")));
        }
        return costs.stream()
                .min(Comparator.comparingDouble(BenchEngine.Cost::wall))
                .orElseThrow();
    }

    private static double wall(List<BenchEngine.Cost> costs) {
        return costs.stream().mapToDouble(BenchEngine.Cost::wall).min().orElseThrow();
    }

    private static double processor(List<BenchEngine.Cost> costs) {
        return costs.stream().mapToDouble(BenchEngine.Cost::processor).min().orElseThrow();
    }
}
