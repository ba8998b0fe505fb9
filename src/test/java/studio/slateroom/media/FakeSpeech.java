package studio.slateroom.media;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import studio.slateroom.platform.CancelToken;

/** Says a syllable of 3 kHz for each word, three in a second, and keeps what it said. Knows no Japanese. */
public final class FakeSpeech implements Speech {

    /** What each word is, in hertz. */
    public static final int HERTZ = 3_000;

    private static final int WORD = Sound.RATE / 3;

    private final Predicate<Line> broken;
    private final List<Line> said = Collections.synchronizedList(new ArrayList<>());

    /** A voice that never fails. */
    public FakeSpeech() {
        this(_ -> false);
    }

    /** A voice that fails at some lines. */
    public FakeSpeech(Predicate<Line> broken) {
        this.broken = broken;
    }

    /** What it said, in order. */
    public List<Line> said() {
        return said;
    }

    @Override
    public Optional<String> name() {
        return Optional.of("Fake 1.0");
    }

    @Override
    public Optional<Sound> speak(Line line, CancelToken cancel) {
        if (line.language().equals("ja") || broken.test(line)) {
            return Optional.empty();
        }
        said.add(line);
        int word = WORD * 100 / line.percent();
        short[] samples = new short[line.text().split("\\s+").length * word * Sound.CHANNELS];
        for (int i = 0; i < samples.length; i++) {
            int at = i / Sound.CHANNELS;
            boolean voiced = at % word < word * 3 / 4;
            double turns = (double) at * HERTZ / Sound.RATE;
            samples[i] = voiced ? (short) (9_000 * StrictMath.sin(2 * StrictMath.PI * turns)) : 0;
        }
        return Optional.of(new Sound(samples));
    }
}
