package studio.slateroom.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** The sample's ten seconds in 720p through the command line, cold: wall clock and peak memory. */
@Tag("bench")
class RenderBench {

    private static final int RUNS = 5;
    private static final Path SAMPLE = Path.of("src/main/resources/studio/slateroom/project/sample");

    @TempDir
    Path folder;

    @Test
    void rendersTheSample() throws Exception {
        Path clip = folder.resolve("clip.mp4");
        List<String> command = new ArrayList<>(Measured.studio(List.of(), "studio.slateroom.app.Main"));
        command.addAll(List.of("render", SAMPLE.resolve("red-convertible.shots").toString(), "-o", clip.toString()));
        for (String picture : List.of("couple.jpg", "woman.jpg", "convertible.jpg", "drive.jpg")) {
            command.addAll(List.of("--image", SAMPLE.resolve(picture).toString()));
        }
        List<Measured.Run> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            runs.add(Measured.run(command, folder.resolve("home")));
        }

        assertThat(clip).isNotEmptyFile();
        runs.sort(Comparator.comparing(Measured.Run::wall));
        Measured.Run median = runs.get(RUNS / 2);
        ObjectNode figures = Measured.JSON.createObjectNode();
        figures.put("clipSeconds", 10);
        figures.put("wallSecondsMedian", median.wall().toMillis() / 1000.0);
        figures.put("wallSecondsBest", runs.getFirst().wall().toMillis() / 1000.0);
        figures.put("wallSecondsWorst", runs.getLast().wall().toMillis() / 1000.0);
        figures.put("timesRealTime", 10_000.0 / median.wall().toMillis());
        figures.put(
                "peakMegabytes",
                runs.stream().mapToLong(Measured.Run::peakBytes).max().orElseThrow() >> 20);
        figures.put("clipMegabytes", Files.size(clip) / 1e6);
        Measured.write("render", figures);
    }
}
