package studio.slateroom.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import tools.jackson.databind.node.ObjectNode;

/** How long a script takes to be understood, and that the time grows with its length and no faster. */
@Tag("bench")
class ReadingBench {

    /** How many times as long a script of ten times the length may take: ten, and as much again for noise and caches. */
    private static final double GROWTH = 20;

    @Test
    void readsScriptsInTimeLinearInTheirLength() throws Exception {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("ReadingBenchmark|HighlightBenchmark")
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(3)
                        .measurementTime(TimeValue.seconds(1))
                        .forks(1)
                        .build())
                .run();

        ObjectNode figures = Measured.JSON.createObjectNode();
        Map<String, Double> medians = new HashMap<>();
        for (RunResult result : results) {
            var samples = result.getPrimaryResult().getStatistics();
            String name = result.getPrimaryResult().getLabel() + "-"
                    + result.getParams().getParam("size");
            figures.putObject(name)
                    .put("medianMillis", samples.getPercentile(50) / 1000)
                    .put("p99Millis", samples.getPercentile(99) / 1000);
            medians.put(name, samples.getPercentile(50));
        }
        Measured.write("reading", figures);
        assertThat(medians.get("readCheckAndHighlight-1000000") / medians.get("readCheckAndHighlight-100000"))
                .isLessThan(GROWTH);
        assertThat(medians.get("readCheckAndHighlight-100000") / medians.get("readCheckAndHighlight-10000"))
                .isLessThan(GROWTH);
    }
}
