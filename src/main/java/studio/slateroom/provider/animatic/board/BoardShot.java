package studio.slateroom.provider.animatic.board;

import java.util.List;
import studio.slateroom.provider.animatic.camera.MoveCues;
import studio.slateroom.provider.animatic.cut.Change;
import studio.slateroom.provider.animatic.scene.Scene;
import studio.slateroom.provider.animatic.speech.ShotCaption;
import studio.slateroom.script.Shot;
import studio.slateroom.script.camera.ShotSize;

/**
 * One shot as it will be rendered.
 *
 * @param index its place among the shots that are seen, from 0
 * @param start the clip's frame with which it begins
 * @param frames how many frames it lasts, from 1
 * @param scene what it shows and how it is filmed, a fixed camera considered
 * @param seed decides what its words leave open
 * @param captions what is said in it and has to be read, as no voice says it
 */
public record BoardShot(
        int index, Shot shot, int start, int frames, Scene scene, long seed, List<ShotCaption> captions) {

    public BoardShot {
        captions = List.copyOf(captions);
    }

    /** A shot without captions. */
    public BoardShot(int index, Shot shot, int start, int frames, Scene scene, long seed) {
        this(index, shot, start, frames, scene, seed, List.of());
    }

    /** The same shot with captions. */
    public BoardShot captioned(List<ShotCaption> others) {
        return new BoardShot(index, shot, start, frames, scene, seed, others);
    }

    /** When its moves happen, as far as its words say so. */
    public MoveCues cues() {
        double second = Storyboard.FRAMES_PER_SECOND;
        return MoveCues.of(shot, start / second, frames / second);
    }

    /** Whether its words say how large things are to be seen. */
    public boolean isSizeStated() {
        return shot.terms().stream()
                .anyMatch(hit -> hit.term().as(ShotSize.class).isPresent());
    }

    /** How it takes over from the shot before. */
    public Change change() {
        return Change.of(scene.direction().transition(), frames, Storyboard.FRAMES_PER_SECOND);
    }

    /** How it ends, as far as that is not the next shot's beginning. */
    public Change exit() {
        return Change.of(scene.direction().exit(), frames, Storyboard.FRAMES_PER_SECOND);
    }
}
