package studio.slateroom.provider.animatic.board;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.media.Sound;
import studio.slateroom.media.Speech;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.provider.animatic.scene.Tempo;
import studio.slateroom.provider.animatic.sound.Cue;
import studio.slateroom.provider.animatic.sound.Score;
import studio.slateroom.provider.animatic.sound.Spoken;
import studio.slateroom.script.parse.ShotScriptParser;

/** Plans the sound of a clip. */
public final class SoundScore {

    public static final int SAMPLES_PER_FRAME = Sound.RATE / Storyboard.FRAMES_PER_SECOND;

    private SoundScore() {}

    /** The sound of a clip, with what a voice says in it. */
    public static Score of(Storyboard board, Speech speech, CancelToken cancel) {
        return score(board, new Dialogue(board).heard(speech, cancel));
    }

    /** The sound of a clip in which nobody speaks. */
    static Score silent(Storyboard board) {
        return score(board, List.of());
    }

    private static Score score(Storyboard board, List<Spoken> lines) {
        Optional<Path> throughout = preambleSound(board);
        List<Cue> cues = new ArrayList<>();
        for (BoardShot shot : board.shots()) {
            cues.add(new Cue(
                    shot.start() * SAMPLES_PER_FRAME,
                    (shot.start() + shot.frames()) * SAMPLES_PER_FRAME,
                    shot.scene().set().ambience(),
                    shot.scene().mood().bright(),
                    shot.shot()
                            .firstCited(MediaKind.AUDIO)
                            .flatMap(board::cited)
                            .map(AttachedFile::path)
                            .or(() -> throughout)));
        }
        double seconds = (double) board.frames() / Storyboard.FRAMES_PER_SECOND / Math.max(1, cues.size());
        return new Score(
                board.frames() * SAMPLES_PER_FRAME,
                cues,
                lines,
                Tempo.of(ShotScriptParser.parse(board.brief().script()), seconds),
                board.seed());
    }

    /** A sound that is cited before the first shot is meant for the whole clip. */
    private static Optional<Path> preambleSound(Storyboard board) {
        String preamble = ShotScriptParser.parse(board.brief().script()).preamble();
        return ShotScriptParser.parse(preamble).shots().stream()
                .flatMap(shot -> shot.firstCited(MediaKind.AUDIO).stream())
                .flatMap(citation -> board.cited(citation).stream())
                .map(AttachedFile::path)
                .findFirst();
    }
}
