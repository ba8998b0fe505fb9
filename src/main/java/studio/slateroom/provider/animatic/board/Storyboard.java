package studio.slateroom.provider.animatic.board;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.generation.ClipBrief;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.media.Speech;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.animatic.cut.ShotJoins;
import studio.slateroom.provider.animatic.scene.Scene;
import studio.slateroom.provider.animatic.scene.SceneReader;
import studio.slateroom.script.Citation;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.ShotTimeline;
import studio.slateroom.script.camera.ShotDirection;
import studio.slateroom.script.parse.ShotScriptParser;

/**
 * A clip, planned to the frame.
 *
 * @param request what was asked for
 * @param brief what it means
 * @param size the clip's size
 * @param seed decides what the words leave open
 * @param frames how many frames the clip has
 * @param shots the shots that are seen, in order, without gap or overlap
 */
public record Storyboard(
        GenerationRequest request, ClipBrief brief, FrameSize size, long seed, int frames, List<BoardShot> shots) {

    /** Film's speed, and what the models that the engine stands in for deliver. */
    public static final int FRAMES_PER_SECOND = 24;

    public Storyboard {
        shots = List.copyOf(shots);
    }

    /** Plans the clip for a request that has been checked. */
    public static Storyboard of(GenerationRequest request, ClipBrief brief, FrameSize size) {
        long seed = brief.seed();
        ShotScript script = ShotScriptParser.parse(brief.script());
        List<Scene> scenes = SceneReader.read(script);
        List<ShotDirection> directions = ShotJoins.of(script);
        List<BoardShot> shots = new ArrayList<>();
        for (ShotTimeline.Slot slot : ShotTimeline.of(script, brief.length()).slots()) {
            int start = frame(slot.time().start());
            int frames = frame(slot.time().end()) - start;
            if (frames > 0) {
                Scene scene = scenes.get(slot.index());
                ShotDirection stated = directions.get(slot.index());
                ShotDirection direction = brief.cameraFixed() ? stated.withFixedCamera() : stated;
                shots.add(new BoardShot(
                        shots.size(),
                        slot.shot(),
                        start,
                        frames,
                        scene.filmed(direction),
                        seed * 1_000_003 + slot.index()));
            }
        }
        return new Storyboard(request, brief, size, seed, frame(brief.length()), shots);
    }

    /**
     * The same clip, in which every line is read that is not heard.
     *
     * @param speech the voice that says what it can, if the clip has sound; not for the FX thread
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public Storyboard captioned(Speech speech, CancelToken cancel) {
        Dialogue dialogue = new Dialogue(this);
        Speech voice = brief.sound() ? speech : Speech.NONE;
        List<BoardShot> captioned = shots.stream()
                .map(shot -> shot.captioned(dialogue.captions(shot, voice, cancel)))
                .toList();
        return new Storyboard(request, brief, size, seed, frames, captioned);
    }

    /** The attached file that a place in the script names, if there are so many. */
    public Optional<AttachedFile> cited(Citation citation) {
        List<AttachedFile> files = brief.references(citation.kind());
        return citation.number() <= files.size() ? Optional.of(files.get(citation.number() - 1)) : Optional.empty();
    }

    /** The frame that is on screen at an instant, or begins with it; ends and beginnings of shots meet. */
    private static int frame(Duration instant) {
        return Math.toIntExact(Math.round(instant.toMillis() * FRAMES_PER_SECOND / 1000.0));
    }

    /** When a frame begins, to the millisecond. */
    public static Duration instant(int frame) {
        return Duration.ofMillis(Math.round(frame * 1000.0 / FRAMES_PER_SECOND));
    }
}
