package studio.slateroom.provider.animatic.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.slateroom.media.Sound;
import studio.slateroom.media.Speech;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.animatic.sound.Spoken;
import studio.slateroom.provider.animatic.speech.Delivery;
import studio.slateroom.provider.animatic.speech.DialogueLine;
import studio.slateroom.provider.animatic.speech.DialogueReader;
import studio.slateroom.provider.animatic.speech.ShotCaption;
import studio.slateroom.script.parse.ShotScriptParser;

/** What is said in a clip: heard where a voice can say it, else read. */
final class Dialogue {

    private final Storyboard board;
    private final DialogueReader reader;
    private final List<Delivery.Part> parts;

    Dialogue(Storyboard board) {
        this.board = board;
        this.reader = new DialogueReader(ShotScriptParser.parse(board.brief().script()));
        this.parts = divided();
    }

    /** Whether a voice says any of it, in a clip that has its captions. */
    boolean isHeard() {
        int read =
                board.shots().stream().mapToInt(shot -> shot.captions().size()).sum();
        return read < parts.stream().mapToInt(part -> part.lines().size()).sum();
    }

    /** The lines that a voice says, with their sound. */
    List<Spoken> heard(Speech speech, CancelToken cancel) {
        int length = board.frames() * SoundScore.SAMPLES_PER_FRAME;
        List<Spoken> heard = new ArrayList<>();
        for (Delivery.Timed timed : new Delivery(parts(), length, line -> speech.speak(line, cancel)).timed()) {
            timed.sound()
                    .map(sound -> new Spoken(
                            timed.start(), timed.end(), sound, timed.line().pan()))
                    .ifPresent(heard::add);
        }
        return heard;
    }

    /**
     * The lines of one shot that no voice says. Each is tried, since a voice may fail at any line.
     *
     * @param speech the voice; one without any where the clip has no sound
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    List<ShotCaption> captions(BoardShot shot, Speech speech, CancelToken cancel) {
        int length = shot.frames() * SoundScore.SAMPLES_PER_FRAME;
        Delivery.Part part =
                new Delivery.Part(0, length, parts.get(shot.index()).lines());
        return new Delivery(List.of(part), length, _ -> Optional.<Sound>empty())
                .timed().stream()
                        .filter(timed -> speech.speak(timed.line().line().at(Delivery.EASY), cancel)
                                .isEmpty())
                        .map(timed -> new ShotCaption(
                                timed.start() / SoundScore.SAMPLES_PER_FRAME,
                                -Math.floorDiv(-timed.end(), SoundScore.SAMPLES_PER_FRAME),
                                timed.line().line().text()))
                        .toList();
    }

    /** The shots with their lines. */
    List<Delivery.Part> parts() {
        return parts;
    }

    /** What is said over the whole clip is shared among the shots in which nobody speaks, or all if there is none. */
    private List<Delivery.Part> divided() {
        List<List<DialogueLine>> lines = new ArrayList<>();
        board.shots().forEach(shot -> lines.add(new ArrayList<>(reader.in(shot.shot(), shot.scene()))));
        List<DialogueLine> throughout = reader.throughout();
        List<List<DialogueLine>> silent = lines.stream().filter(List::isEmpty).toList();
        List<List<DialogueLine>> open = silent.isEmpty() ? lines : silent;
        for (int i = 0; i < throughout.size() && !open.isEmpty(); i++) {
            open.get(i * open.size() / throughout.size()).add(throughout.get(i));
        }
        List<Delivery.Part> parts = new ArrayList<>();
        for (BoardShot shot : board.shots()) {
            int start = shot.start() * SoundScore.SAMPLES_PER_FRAME;
            int end = start + shot.frames() * SoundScore.SAMPLES_PER_FRAME;
            parts.add(new Delivery.Part(start, end, lines.get(shot.index())));
        }
        return parts;
    }
}
