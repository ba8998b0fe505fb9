package studio.slateroom.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import studio.slateroom.app.Studio;
import studio.slateroom.ui.fx.WindowExtension;
import tools.jackson.databind.node.ObjectNode;

/** How long a key stroke in a script of 100 kB keeps the FX thread from all else. */
@Tag("bench")
@ExtendWith(WindowExtension.class)
class TypingBench {

    private static final int SIZE = 100_000;

    /** How often the words are typed before it counts: the first strokes run uncompiled. */
    private static final int WARM_UP = 6;

    private static final String WORDS = "a slow lantern swings over the pier while the tide comes in ";

    @TempDir
    Path home;

    @Test
    void typesInTheMiddleOfALongScript(FxRobot robot) throws Exception {
        Studio studio = new Studio(FxToolkit.registerPrimaryStage(), home.resolve("studio"));
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> studio.open(1000, 760)));
        try (FxProbe probe = new FxProbe()) {
            CodeArea area = open(studio, robot);
            List<FxProbe.Hold> holds = new ArrayList<>();
            for (int round = 0; round <= WARM_UP; round++) {
                holds.clear();
                for (int i = 0; i < WORDS.length(); i++) {
                    probe.take();
                    robot.write(WORDS.charAt(i));
                    studio.awaitReading(area.getText());
                    holds.add(probe.take());
                }
            }
            assertThat(area.getText()).contains(WORDS);
            write(holds);
        } finally {
            studio.close();
        }
    }

    private static CodeArea open(Studio studio, FxRobot robot) {
        studio.awaitProject();
        CodeArea area = robot.lookup("#script").queryAs(CodeArea.class);
        String script = LongScript.of(SIZE);
        robot.interact(() -> {
            area.replaceText(script);
            area.moveTo(script.indexOf("gulls", SIZE / 2));
            area.requestFollowCaret();
            area.requestFocus();
        });
        studio.awaitReading(script);
        return area;
    }

    private static void write(List<FxProbe.Hold> holds) throws Exception {
        ObjectNode figures = Measured.JSON.createObjectNode();
        figures.put("characters", SIZE).put("strokes", holds.size());
        put(figures.putObject("waited"), holds, FxProbe.Hold::waited);
        put(figures.putObject("worked"), holds, FxProbe.Hold::worked);
        Measured.write("typing", figures);
    }

    private static void put(ObjectNode figures, List<FxProbe.Hold> holds, ToLongFunction<FxProbe.Hold> time) {
        long[] sorted = holds.stream().mapToLong(time).sorted().toArray();
        figures.put("medianMillis", sorted[sorted.length / 2] / 1e6)
                .put("p95Millis", sorted[sorted.length * 95 / 100] / 1e6)
                .put("longestMillis", sorted[sorted.length - 1] / 1e6);
    }
}
