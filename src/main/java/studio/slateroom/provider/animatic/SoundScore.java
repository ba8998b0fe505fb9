package studio.slateroom.provider.animatic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.media.Sound;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.provider.animatic.sound.Cue;
import studio.slateroom.provider.animatic.sound.Score;
import studio.slateroom.script.parse.ShotScriptParser;

/** Plans the sound of a clip. */
public final class SoundScore {

    private static final int SAMPLES_PER_FRAME = Sound.RATE / Storyboard.FRAMES_PER_SECOND;

    private SoundScore() {}

    /** The sound of a whole clip. */
    public static Score of(Storyboard board) {
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
        return new Score(board.frames() * SAMPLES_PER_FRAME, cues, board.seed());
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
