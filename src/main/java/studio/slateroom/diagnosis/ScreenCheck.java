package studio.slateroom.diagnosis;

import java.util.function.Supplier;
import studio.slateroom.platform.Message;

/** Whether the window has room on the screen. */
public final class ScreenCheck implements Check {

    /**
     * The screen that the window is on.
     *
     * @param width in the program's pixels, which the scale has been taken out of
     * @param height likewise
     * @param scale how many of the screen's pixels make one of the program's, such as 1.5
     * @param pipeline what draws the window, such as {@code es2} or {@code sw}
     */
    public record Screen(double width, double height, double scale, String pipeline) {}

    private static final double LEAST_WIDTH = 1100;
    private static final double LEAST_HEIGHT = 700;

    private final Supplier<Screen> screen;

    /** A check of the screen. */
    public ScreenCheck(Supplier<Screen> screen) {
        this.screen = screen;
    }

    @Override
    public Message subject() {
        return Message.of("diagnosis.screen.subject");
    }

    @Override
    public Finding look() {
        Screen found = screen.get();
        String size = Math.round(found.width()) + " × " + Math.round(found.height());
        long percent = Math.round(found.scale() * 100);
        if (found.width() < LEAST_WIDTH || found.height() < LEAST_HEIGHT) {
            return new Finding.Trouble(
                    Message.of("diagnosis.screen.small", size, percent),
                    Remedy.of(Message.of("diagnosis.screen.scale")));
        }
        return new Finding.Fine(Message.of("diagnosis.screen.fine", size, percent, found.pipeline()));
    }
}
