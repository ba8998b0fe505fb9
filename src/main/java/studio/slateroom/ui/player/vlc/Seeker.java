package studio.slateroom.ui.player.vlc;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import uk.co.caprica.vlcj.player.base.ControlsApi;

/**
 * Brings LibVLC to a frame. Seeks that come while one is under way wait, and of those only the last counts, so that a
 * drag over the bar shows as many frames as can be decoded and not one more. Confined to LibVLC's thread.
 */
final class Seeker {

    /** Where no frame comes by then, none will: behind the end, or in a stretch that cannot be decoded. */
    private static final Duration LANDING_LIMIT = Duration.ofMillis(400);

    /**
     * How long a paused clip with reordered frames is let go on after a seek. What LibVLC shows too early is late then
     * and dropped, so that the next frame it shows, as measured after 2 to 13 ms, is the right one; the one after it is
     * due 30 ms after the seek at the soonest.
     */
    private static final Duration NUDGE_LIMIT = Duration.ofMillis(14);

    /**
     * So many frames before a reordered clip's last one LibVLC is let go, as that comes out of its decoder only when it
     * runs to the end; with fewer, it was found to drop some as late.
     */
    private static final int RUN_UP = 12;

    /** How long that may take. */
    private static final Duration RUN_UP_LIMIT = Duration.ofSeconds(2);

    /** How often it is tried again where LibVLC drops the frame, as it does on a busy machine. */
    private static final int TRIES = 3;

    private final ControlsApi controls;
    private final VlcThread.Alarm alarm;
    private final BooleanSupplier playing;
    private final Consumer<Boolean> unseen;
    private FrameGrid grid = new FrameGrid(1, Duration.ZERO);
    private boolean reordered;
    private Phase phase = Phase.IDLE;
    private long target;
    private long landed;
    private int tries;

    /** LibVLC was let go for the sake of a seek. */
    private boolean loose;

    private OptionalLong waiting = OptionalLong.empty();

    private enum Phase {
        IDLE,
        /** LibVLC has been told; what it still shows is from before. */
        ASKED,
        /** LibVLC has read what it needs; what it shows next is the target. */
        READ,
        /** LibVLC has been let go for a moment. */
        NUDGED,
        /** LibVLC runs to the clip's end. */
        RUNNING_UP
    }

    /**
     * A seeker.
     *
     * @param playing whether the player is to play when a seek is done
     * @param unseen told when LibVLC runs over frames that nobody wants to see or hear, and when no longer
     */
    Seeker(ControlsApi controls, VlcThread thread, BooleanSupplier playing, Consumer<Boolean> unseen) {
        this.controls = controls;
        alarm = thread.alarm();
        this.playing = playing;
        this.unseen = unseen;
    }

    /** Turns to another clip. */
    void begin(FrameGrid frames, boolean framesReordered) {
        grid = frames;
        reordered = framesReordered;
        landed = 0;
    }

    /** Forgets the seeks that have not come to an end. */
    void cancel() {
        to(Phase.IDLE);
        loose = false;
        waiting = OptionalLong.empty();
        alarm.cancel();
    }

    /** Whether frames that LibVLC shows may still be those from before. */
    boolean isBusy() {
        return phase != Phase.IDLE;
    }

    /** Goes to a frame, as soon as the seek that is under way has ended. */
    void seek(long frame) {
        if (isBusy()) {
            waiting = OptionalLong.of(frame);
            return;
        }
        target = frame;
        tries = TRIES;
        ask();
    }

    /** Lets LibVLC go on, now or, as it might run into the clip's end before that, when it is where it is to be. */
    void play() {
        if (!isBusy()) {
            letGo();
        }
    }

    private void letGo() {
        if (playing.getAsBoolean()) {
            controls.setPause(false);
        }
    }

    private void ask() {
        tries--;
        to(Phase.ASKED);
        controls.setTime(grid.middle(isHidden() ? Math.max(0, target - RUN_UP) : target));
        letGo();
        alarm.set(LANDING_LIMIT, this::giveUp);
    }

    /** LibVLC has read on. */
    void buffered() {
        if (phase == Phase.ASKED) {
            to(Phase.READ);
            if (isHidden()) {
                runUp();
            }
        }
    }

    /**
     * LibVLC shows a frame.
     *
     * @param differs whether it looks different from the one before; if not, it may still be that one, and another is
     *     waited for as long as a seek may take, since two frames of a still shot look the same
     */
    void shown(boolean differs) {
        boolean news = differs || target == landed;
        switch (phase) {
            case IDLE, ASKED -> {}
            case READ -> {
                if (isHalted() && reordered && news) {
                    nudge();
                } else if (!isHalted() || news) {
                    finish();
                }
            }
            case NUDGED -> {
                if (!isHalted() || news) {
                    finish();
                }
            }
            case RUNNING_UP -> {
                if (!isHalted()) {
                    finish();
                }
            }
        }
    }

    /** LibVLC has halted, which it does by itself at the clip's end. */
    void halted() {
        if (phase == Phase.RUNNING_UP) {
            finish();
        }
    }

    /** LibVLC has played to the clip's end, and halted there. */
    void ended() {
        if (reordered) {
            landed = grid.last();
        } else {
            seek(grid.last());
        }
    }

    private boolean isHalted() {
        return !playing.getAsBoolean() && waiting.isEmpty();
    }

    /** Whether the decoder keeps the target back until LibVLC runs to the end. */
    private boolean isHidden() {
        return isHalted() && reordered && target == grid.last();
    }

    private void nudge() {
        to(Phase.NUDGED);
        loosen();
        alarm.set(NUDGE_LIMIT, this::giveUp);
    }

    private void runUp() {
        to(Phase.RUNNING_UP);
        loosen();
        alarm.set(RUN_UP_LIMIT, this::giveUp);
    }

    private void to(Phase next) {
        boolean was = phase == Phase.RUNNING_UP;
        phase = next;
        if (was != (next == Phase.RUNNING_UP)) {
            unseen.accept(!was);
        }
    }

    /** The frame has not come. */
    private void giveUp() {
        if (tries > 0 && waiting.isEmpty()) {
            halt();
            // A halted LibVLC that has lost the seek to the last frame, as it may just after its start, loses all that
            // follow. Let go it cannot run past that frame, as it could past others.
            if (phase == Phase.ASKED && target == grid.last()) {
                loosen();
            }
            ask();
        } else {
            finish();
        }
    }

    private void loosen() {
        loose = true;
        controls.setPause(false);
    }

    private void halt() {
        if (loose && !playing.getAsBoolean()) {
            controls.setPause(true);
        }
        loose = false;
    }

    private void finish() {
        halt();
        landed = target;
        to(Phase.IDLE);
        alarm.cancel();
        OptionalLong next = waiting;
        waiting = OptionalLong.empty();
        next.ifPresentOrElse(this::seek, this::letGo);
    }
}
