package studio.slateroom.ui.editor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.fxmisc.richtext.model.StyleSpans;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import studio.slateroom.bench.ReadingBenchmark;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.parse.ShotScriptParser;
import studio.slateroom.ui.desk.ScriptReading;

/** All that follows a key stroke before the editor shows it: reading, holding against the rules, colouring. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class HighlightBenchmark {

    /** Reads, checks and colours the script. */
    @Benchmark
    public List<StyleSpans<Collection<String>>> readCheckAndHighlight(ReadingBenchmark script) {
        ShotScript read = ShotScriptParser.parse(script.text());
        return ScriptStyler.lines(ScriptReading.of(read, script.problems(read)), Optional.empty());
    }
}
