package studio.slateroom.provider.animatic.live;

import java.io.IOException;
import java.nio.file.Path;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.WriteFailure;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.animatic.MediaTools;
import studio.slateroom.provider.animatic.SoundScore;
import studio.slateroom.provider.animatic.Storyboard;
import studio.slateroom.provider.animatic.WorkFolder;
import studio.slateroom.provider.animatic.sound.SoundBed;

/** Makes the sound of a draft, encoded once, since that takes longer than to put the clip together. */
final class DraftSound {

    private DraftSound() {}

    static void make(Storyboard board, MediaTools media, Path target, CancelToken cancel) throws MediaException {
        Path wav = target.resolveSibling(target.getFileName() + ".wav");
        try {
            new SoundBed(SoundScore.of(board, media.speech(), cancel), media.sounds(), cancel).write(wav);
            media.assembler().encode(wav, target, cancel);
        } catch (IOException e) {
            throw WriteFailure.of(e, wav);
        } finally {
            WorkFolder.remove(wav);
        }
    }
}
