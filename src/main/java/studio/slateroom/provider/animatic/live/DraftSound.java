package studio.slateroom.provider.animatic.live;

import java.io.IOException;
import java.nio.file.Path;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.WriteFailure;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.animatic.MediaTools;
import studio.slateroom.provider.animatic.WorkFolder;
import studio.slateroom.provider.animatic.sound.Score;
import studio.slateroom.provider.animatic.sound.SoundBed;

/** Makes the sound of a draft, encoded once, since that takes longer than to put the clip together. */
final class DraftSound {

    private DraftSound() {}

    static void make(Score score, MediaTools media, Path target, CancelToken cancel) throws MediaException {
        Path wav = target.resolveSibling(target.getFileName() + ".wav");
        try {
            new SoundBed(score, media.sounds(), cancel).write(wav);
            media.assembler().encode(wav, target, cancel);
        } catch (IOException e) {
            throw WriteFailure.of(e, wav);
        } finally {
            WorkFolder.remove(wav);
        }
    }
}
