package studio.slateroom.media.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.slateroom.media.Sound;
import studio.slateroom.media.Speech;
import studio.slateroom.platform.CancelToken;

/** Speech by espeak-ng. Whether it is there is found out when the first line is to be spoken. */
public final class EspeakSpeech implements Speech {

    /** An easy pace in words a minute; espeak-ng's own is 175. */
    private static final int PACE = 165;

    /** Lines are quotations of a script, which are no longer than this in characters. */
    private static final int LONGEST = 400;

    /** What its voices are called, the better ones first, where that is not the language's code. */
    private static final Map<String, List<String>> VOICES = Map.of(
            // The voice cmn spells the tones out in English.
            "zh", List.of("cmn-latn-pinyin", "cmn"),
            "en", List.of("en-us", "en-gb", "en"),
            "fr", List.of("fr-fr", "fr"),
            "pt", List.of("pt-br", "pt"),
            "vi", List.of("vi", "vi-vn"));

    private static final Pattern VERSION = Pattern.compile("text-to-speech: ([0-9.]+)");

    /** It reads kana, but skips ideographs in Japanese, so that half of a line would be missing. */
    private static final Pattern IDEOGRAPH = Pattern.compile("\\p{IsHan}");

    private static final Pattern LETTER = Pattern.compile("\\p{IsAlphabetic}|\\d");

    private final EspeakProgram program;
    private final RememberedLines spoken = new RememberedLines();
    private @Nullable Installed installed;

    /** The speech of the espeak-ng on the path, if there is one. */
    public EspeakSpeech() {
        this(EspeakProgram.onPath());
    }

    /** The speech of a given program. */
    EspeakSpeech(EspeakProgram program) {
        this.program = program;
    }

    @Override
    public Optional<String> name() {
        return installed().version().map(version -> "eSpeak NG " + version);
    }

    @Override
    public Optional<Sound> speak(Line line, CancelToken cancel) {
        return isReadable(line)
                ? voice(line).flatMap(voice -> spoken.get(line, () -> speak(line, voice, cancel)))
                : Optional.empty();
    }

    private static boolean isReadable(Line line) {
        boolean skipped =
                line.language().equals("ja") && IDEOGRAPH.matcher(line.text()).find();
        return LETTER.matcher(line.text()).find() && !skipped;
    }

    private Optional<Sound> speak(Line line, String voice, CancelToken cancel) {
        String variant = line.register() == Register.WOMAN ? "+f3" : "+m3";
        List<String> arguments = new ArrayList<>(List.of("-b", "1", "--stdin", "--stdout"));
        arguments.addAll(List.of("-v", voice + variant));
        arguments.addAll(List.of("-s", Integer.toString(Math.clamp((long) PACE * line.percent() / 100, 80, 450))));
        // Marks of its own markup would be obeyed, or read out.
        String said = line.text().replaceAll("[\\[\\]<>&]+", " ");
        String text = said.substring(0, Math.min(LONGEST, said.length()));
        return program.run(arguments, text, cancel).flatMap(SpokenWave::read);
    }

    private Optional<String> voice(Line line) {
        Set<String> voices = installed().voices();
        return VOICES.getOrDefault(line.language(), List.of(line.language())).stream()
                .filter(voices::contains)
                .findFirst();
    }

    private synchronized Installed installed() {
        Installed found = installed;
        if (found == null) {
            found = look();
            installed = found;
        }
        return found;
    }

    private Installed look() {
        CancelToken never = new CancelToken();
        Optional<String> version = program.run(List.of("--version"), "", never).flatMap(EspeakSpeech::version);
        if (version.isEmpty()) {
            return new Installed(version, Set.of());
        }
        Set<String> voices = new HashSet<>();
        program.run(List.of("--voices"), "", never)
                .ifPresent(table -> EspeakProgram.text(table)
                        .lines()
                        .skip(1)
                        .map(line -> line.strip().split("\\s+"))
                        .filter(cells -> cells.length > 1)
                        .forEach(cells -> voices.add(cells[1])));
        return new Installed(version, voices);
    }

    private static Optional<String> version(byte[] said) {
        Matcher matcher = VERSION.matcher(EspeakProgram.text(said));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /**
     * What there is.
     *
     * @param voices the names of its voices
     */
    private record Installed(Optional<String> version, Set<String> voices) {}
}
