package studio.slateroom.provider.animatic.slate;

import java.util.ArrayList;
import java.util.List;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.provider.animatic.draw.Tint;
import studio.slateroom.provider.animatic.speech.ShotCaption;

/** The slate of a shot whose caption gives way to what is said, for as long as it is. */
public final class CaptionedSlate {

    private final Slate plain;
    private final List<ShotCaption> captions;
    private final List<Slate> slates = new ArrayList<>();

    /**
     * Draws a slate and one for each caption.
     *
     * @param accent the colour of its mark, which tells neighbouring shots apart
     * @param captions what is said, in the shot's frames
     */
    public CaptionedSlate(
            FrameSize frame, SlateText text, Tint accent, int framesPerSecond, List<ShotCaption> captions) {
        this.plain = new Slate(frame, text, accent, framesPerSecond);
        this.captions = List.copyOf(captions);
        for (ShotCaption caption : captions) {
            SlateText said = new SlateText(text.shot(), text.camera(), "“" + caption.words() + "”");
            slates.add(new Slate(frame, said, accent, framesPerSecond));
        }
    }

    /**
     * The slate for a frame.
     *
     * @param inShot the frame in the shot, from 0
     */
    public Slate at(int inShot) {
        for (int i = 0; i < captions.size(); i++) {
            if (captions.get(i).covers(inShot)) {
                return slates.get(i);
            }
        }
        return plain;
    }
}
