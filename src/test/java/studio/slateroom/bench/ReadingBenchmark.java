package studio.slateroom.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.lint.Diagnostic;
import studio.slateroom.script.lint.LintTarget;
import studio.slateroom.script.lint.Linter;
import studio.slateroom.script.parse.ShotScriptParser;

/** Reading a script and holding it against the rules, as after every key stroke. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBenchmark {

    /** How many UTF-16 units the script has at least. */
    @Param({"1000", "3000", "10000", "100000", "1000000"})
    public int size;

    private String text = "";
    private LintTarget target;

    /** Writes the script. */
    @Setup
    public void write() {
        text = LongScript.of(size);
        target = new LintTarget(
                LintTarget.Family.SEEDANCE_2,
                "Seedance 2.0",
                Duration.ofSeconds(10),
                List.of(Duration.ofSeconds(5), Duration.ofSeconds(10)),
                "16:9",
                List.of("16:9", "9:16"),
                "720p",
                List.of("480p", "720p"),
                true,
                null,
                Map.of(MediaKind.IMAGE, 2),
                Map.of(),
                new LintTarget.Limits(Map.of(MediaKind.IMAGE, 9), 12, Map.of(), false),
                Set.of());
    }

    /** The script's text. */
    public String text() {
        return text;
    }

    /** What the rules find in the script once it was read. */
    public List<Diagnostic> problems(ShotScript script) {
        return Linter.lint(script, target);
    }

    /** Reads the script. */
    @Benchmark
    public ShotScript read() {
        return ShotScriptParser.parse(text);
    }

    /** Reads the script and holds it against the rules. */
    @Benchmark
    public List<Diagnostic> readAndCheck() {
        return problems(ShotScriptParser.parse(text));
    }
}
