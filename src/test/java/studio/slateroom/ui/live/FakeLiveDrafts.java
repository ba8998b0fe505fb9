package studio.slateroom.ui.live;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.media.Picture;
import studio.slateroom.provider.ProviderException;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.live.LiveDraft;
import studio.slateroom.provider.live.LiveDrafts;
import studio.slateroom.script.ShotTimeline;
import studio.slateroom.script.parse.ShotScriptParser;

/** Drafts without pictures. Two requests that differ in their scripts' white space alone get the same draft. */
final class FakeLiveDrafts implements LiveDrafts {

    private static final Duration LENGTH = Duration.ofSeconds(8);

    final List<String> turnedTo = new ArrayList<>();
    final List<Duration> drawn = new ArrayList<>();
    final List<Path> made = new ArrayList<>();
    int rests;
    Optional<ProviderFault> fault = Optional.empty();
    private @Nullable Draft current;

    /** One state of a script. */
    final class Draft implements LiveDraft {
        private final String words;
        private final ShotTimeline shots;
        private final int number = turnedTo.size();

        private Draft(String script) {
            words = script.replaceAll("\\s", "");
            shots = ShotTimeline.of(ShotScriptParser.parse(script), LENGTH);
        }

        @Override
        public ShotTimeline shots() {
            return shots;
        }

        @Override
        public int framesPerSecond() {
            return 24;
        }

        @Override
        public Picture frameAt(Duration instant) throws ProviderException {
            check();
            drawn.add(instant);
            return new Picture(1, 1, new int[] {0xFF000000});
        }

        @Override
        public Path clip() throws ProviderException {
            check();
            Path clip = Path.of("draft-" + number + ".mp4");
            made.add(clip);
            return clip;
        }

        private void check() throws ProviderException {
            if (this != current) {
                throw new CancellationException("superseded");
            }
            refuse();
        }
    }

    /** A draft of a script, turned to. */
    Draft draft(String script) {
        turnedTo.add(script);
        Draft fresh = new Draft(script);
        current = fresh;
        return fresh;
    }

    @Override
    public LiveDraft turnTo(GenerationRequest request) throws ProviderException {
        String script = String.valueOf(request.value("prompt").orElseThrow());
        refuse();
        Draft last = current;
        if (last != null && last.words.equals(script.replaceAll("\\s", ""))) {
            turnedTo.add(script);
            return last;
        }
        return draft(script);
    }

    private void refuse() throws ProviderException {
        if (fault.isPresent()) {
            throw new ProviderException(fault.get());
        }
    }

    @Override
    public void rest() {
        rests++;
        current = null;
    }

    @Override
    public void close() {
        rest();
    }
}
