package studio.slateroom.provider.animatic.slate;

import java.util.ArrayList;
import java.util.List;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.provider.animatic.draw.Layer;
import studio.slateroom.provider.animatic.draw.Tint;
import studio.slateroom.provider.animatic.frame.Stamp;
import studio.slateroom.provider.animatic.frame.YuvFrame;
import studio.slateroom.provider.animatic.frame.YuvPanel;

/** The slate of one shot, drawn once and then put on each of its frames with the running time code. */
public final class Slate {

    private static final String CHARACTERS = "0123456789:";

    private final SlateGrid grid;
    private final int framesPerSecond;
    private final Guides guides;
    private final Stamp strip;
    private final List<Stamp> cells = new ArrayList<>();
    private final int codeX;
    private final int codeY;

    /**
     * Draws a slate.
     *
     * @param accent the colour of its mark, which tells neighbouring shots apart
     */
    public Slate(FrameSize frame, SlateText text, Tint accent, int framesPerSecond) {
        SlateGrid bare = SlateGrid.of(frame);
        List<String> caption =
                new Wrapping(Typeface.MEDIUM, bare.caption(), bare.width()).lines(text.caption(), bare.mostLines());
        this.grid = bare.captioned(caption.size());
        this.framesPerSecond = framesPerSecond;
        this.guides = new Guides(frame, grid);
        SlatePainter painter = new SlatePainter(grid, accent, caption);
        int digit = even(Typeface.MEDIUM.width("0", grid.label()) * 1.06);
        int colon = even(digit * 0.5);
        int height = even(grid.label() * 1.4);
        int width = 8 * digit + 3 * colon;
        for (int i = 0; i < CHARACTERS.length(); i++) {
            String character = CHARACTERS.substring(i, i + 1);
            Layer cell = painter.cell(character, character.equals(":") ? colon : digit, height);
            cells.add(stamp(cell, 0, 0));
        }
        strip = stamp(painter.strip(text, width), 0, grid.top());
        codeX = (frame.width() - grid.margin() - width) / 2 * 2;
        codeY = even(grid.labelLine() + grid.label() * 0.3 - height);
    }

    /**
     * Puts the slate on a frame.
     *
     * @param number the frame in the clip, from 0
     * @param strength how clearly it stands there, 0 to 1
     */
    public void draw(YuvFrame frame, int number, double strength) {
        draw(frame, strength);
        int x = codeX;
        String code = TimeCode.of(number, framesPerSecond);
        for (int i = 0; i < code.length(); i++) {
            Stamp cell = cells.get(CHARACTERS.indexOf(code.charAt(i)));
            cell.at(x, codeY).draw(frame, strength);
            x += cell.width();
        }
    }

    /** Puts the slate on a frame without the time code. */
    public void draw(YuvFrame frame, double strength) {
        guides.draw(frame, strength);
        strip.draw(frame, strength);
    }

    private static Stamp stamp(Layer layer, int x, int y) {
        return new Stamp(YuvPanel.translucent(layer.pixels(), layer.width(), layer.height()), x, y);
    }

    private static int even(double value) {
        return 2 * (int) StrictMath.ceil(value / 2);
    }
}
