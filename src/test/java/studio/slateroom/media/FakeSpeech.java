package studio.slateroom.media;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import studio.slateroom.platform.CancelToken;

/** Says a syllable of 3 kHz for each word, three in a second, and keeps what it was asked to say. */
public final class FakeSpeech implements Speech {

    /** What each word is, in hertz. */
    public static final int HERTZ = 3_000;

    private static final int WORD = Sound.RATE / 3;

    private final List<Line> said = Collections.synchronizedList(new ArrayList<>());

    /** What it was asked to say, in order. */
    public List<Line> said() {
        return said;
    }

    @Override
    public Optional<String> name() {
        return Optional.of("Fake 1.0");
    }

    @Override
    public boolean speaks(Line line) {
        return !line.language().equals("ja");
    }

    @Override
    public Optional<Sound> speak(Line line, CancelToken cancel) {
        if (!speaks(line)) {
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
