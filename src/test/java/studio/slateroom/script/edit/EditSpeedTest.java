package studio.slateroom.script.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TimeRange;
import studio.slateroom.script.parse.ShotScriptParser;

/** No edit makes its user wait, however long the script. */
class EditSpeedTest {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int SIZE = 1_000_000;
    private static final Duration MOST = Duration.ofMillis(300);

    @Test
    void everyEditOfAMegabyteOfLabelledShotsIsQuick() {
        String words =
                "A boat as in image 1 leaves. Gulls follow image 2. ".repeat(20).strip();
        check("Shot %d | %ds–%ds\n" + words + "\nSpray (%2$d-%3$ds).\n\n", "");
    }

    @Test
    void everyEditOfAMegabyteOfTableRowsIsQuick() {
        check(
                "|%d|low|2s|A boat as in image 1 leaves. Gulls follow image 2.|\n",
                "|#|Angle|Duration|Picture|\n|-|-|-|-|\n");
    }

    private static void check(String pattern, String head) {
        StringBuilder text = new StringBuilder(head);
        for (int i = 0; text.length() < SIZE; i++) {
            text.append(String.format(pattern, i % 999 + 1, i % 999, i % 999 + 1));
        }
        ShotScript script = ShotScriptParser.parse(text.toString());
        List<TimeRange> times = Retiming.times(script, Duration.ofSeconds(60));
        int middle = times.size() / 2;
        Duration inside = times.get(middle).start().plusMillis(500);
        assertThat(times).hasSizeGreaterThan(900);
        Map<Integer, Optional<Integer>> moved = Map.of(1, Optional.of(2), 2, Optional.of(1));
        quick("roll", () -> Retiming.roll(script, times, middle, inside));
        quick("ripple", () -> Retiming.ripple(script, times, 0, Duration.ofSeconds(3)));
        quick("fit", () -> Retiming.fit(script, times, Duration.ofSeconds(90)));
        quick("insert", () -> Restructuring.insert(script, times, 0, Duration.ofSeconds(2), "New."));
        quick("split", () -> Restructuring.split(script, times, middle, inside));
        quick("merge", () -> Restructuring.merge(script, times, middle));
        quick("delete", () -> Restructuring.delete(script, times, 0));
        quick("duplicate", () -> Restructuring.duplicate(script, times, 0));
        quick("move", () -> Restructuring.move(script, times, 0, times.size() - 1));
        quick("renumber", () -> Restructuring.renumber(script));
        quick("citations", () -> CitedNumbers.follow(script, MediaKind.IMAGE, moved));
    }

    /** The best of a few runs, in the time of this thread, since the machine does other things too. */
    private static void quick(String name, Supplier<ScriptEdit> edit) {
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 5 && best > MOST.toNanos(); run++) {
            long start = THREADS.getCurrentThreadCpuTime();
            assertThat(edit.get().edits()).isNotNull();
            best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
        }
        assertThat(Duration.ofNanos(best)).as(name).isLessThan(MOST);
    }
}
