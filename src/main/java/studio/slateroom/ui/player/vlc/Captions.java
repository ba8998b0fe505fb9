package studio.slateroom.ui.player.vlc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import studio.slateroom.media.mp4.SubtitleTracks;
import uk.co.caprica.vlcj.player.base.SubpictureApi;
import uk.co.caprica.vlcj.player.base.TrackDescription;

/** The captions of the clip that is played: the subtitles that its file switches on, of which LibVLC takes no notice. */
final class Captions {

    private static final int NONE = -1;

    private final SubpictureApi subpictures;
    private int track = NONE;
    private boolean shown = true;

    Captions(SubpictureApi subpictures) {
        this.subpictures = subpictures;
    }

    /** A clip has begun. */
    void begin(Path clip) {
        List<Integer> tracks = subpictures.trackDescriptions().stream()
                .map(TrackDescription::id)
                .filter(id -> id != NONE)
                .toList();
        OptionalInt wanted = tracks.isEmpty() ? OptionalInt.empty() : switchedOn(clip);
        track = wanted.isPresent() && wanted.getAsInt() < tracks.size() ? tracks.get(wanted.getAsInt()) : NONE;
        apply();
    }

    /** Shows them, also those of clips to come, or does so no more. */
    void show(boolean wanted) {
        shown = wanted;
        apply();
    }

    /** The clip is over. */
    void end() {
        track = NONE;
    }

    private void apply() {
        if (track != NONE) {
            subpictures.setTrack(shown ? track : NONE);
        }
    }

    private static OptionalInt switchedOn(Path clip) {
        try {
            return SubtitleTracks.switchedOn(clip);
        } catch (IOException e) {
            return OptionalInt.empty();
        }
    }
}
