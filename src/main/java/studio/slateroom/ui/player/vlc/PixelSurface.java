package studio.slateroom.ui.player.vlc;

import static uk.co.caprica.vlcj.binding.lib.LibVlc.libvlc_video_set_callbacks;
import static uk.co.caprica.vlcj.binding.lib.LibVlc.libvlc_video_set_format_callbacks;

import com.sun.jna.Callback;
import com.sun.jna.CallbackThreadInitializer;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import uk.co.caprica.vlcj.binding.internal.libvlc_display_callback_t;
import uk.co.caprica.vlcj.binding.internal.libvlc_lock_callback_t;
import uk.co.caprica.vlcj.binding.internal.libvlc_unlock_callback_t;
import uk.co.caprica.vlcj.binding.internal.libvlc_video_cleanup_cb;
import uk.co.caprica.vlcj.binding.internal.libvlc_video_format_cb;
import uk.co.caprica.vlcj.player.base.MediaPlayer;
import uk.co.caprica.vlcj.player.embedded.videosurface.VideoSurface;

/**
 * Takes LibVLC's frames into memory of ours. vlcj's own surface for this reaches into the JDK with {@code Unsafe}. The
 * callbacks come on LibVLC's threads; they are kept in fields because LibVLC alone does not keep them alive.
 */
final class PixelSurface extends VideoSurface {

    /** As decoders make them; the colours are ours to make, see {@link ColourMatrix}. */
    private static final byte[] CHROMA = "I420".getBytes(StandardCharsets.US_ASCII);

    private final FrameListener listener;
    private final HaltGate gate;
    private final AtomicInteger open = new AtomicInteger();
    private volatile @Nullable FrameBuffers buffers;
    private volatile PictureSize size = PictureSize.NONE;
    private volatile ColourMatrix matrix = ColourMatrix.BT709;

    /** Confined to LibVLC's calls, which come one after the other. */
    private @Nullable PlanarFrame frame;

    private final libvlc_video_format_cb format =
            (_, chroma, width, height, pitches, lines) -> begin(chroma, width, height, pitches, lines);
    private final libvlc_video_cleanup_cb cleanup = _ -> end();
    private final libvlc_lock_callback_t lock = (_, planes) -> writeTo(planes);
    private final libvlc_unlock_callback_t unlock = (_, _, _) -> {};
    private final libvlc_display_callback_t display = (_, _) -> show();

    /** Is told of each frame, on a thread of LibVLC's. */
    @FunctionalInterface
    interface FrameListener {
        /**
         * There is a frame to show.
         *
         * @param moment when, in the sense of {@link System#nanoTime}
         * @param differs whether it looks different from the one before
         */
        void shown(long moment, boolean differs);
    }

    /** A surface that tells of its frames, and shows none again while the gate is shut. */
    PixelSurface(FrameListener listener, HaltGate gate) {
        super(null);
        this.listener = listener;
        this.gate = gate;
        // Else each call would make a Java thread of LibVLC's thread and unmake it again, and throw away the piece of
        // heap that every thread gets: 13 MB a second while nothing but a halted picture is shown.
        CallbackThreadInitializer stays = new CallbackThreadInitializer(true, false, "vlc-frames");
        for (Callback callback : List.of(format, cleanup, lock, unlock, display)) {
            Native.setCallbackThreadInitializer(callback, stays);
        }
    }

    /**
     * Says how large frames are to be and how their colours are made. LibVLC itself proposes the size that the decoder
     * works with, which is padded, and would stretch the picture to fill it.
     */
    void setPicture(PictureSize wanted, ColourMatrix colours) {
        size = wanted;
        matrix = colours;
    }

    /** The frames of the clip that is shown, or null while there is none. */
    @Nullable FrameBuffers frames() {
        return buffers;
    }

    /** How many sets of buffers are held. */
    int held() {
        return open.get();
    }

    @Override
    public void attach(MediaPlayer player) {
        libvlc_video_set_format_callbacks(player.mediaPlayerInstance(), format, cleanup);
        libvlc_video_set_callbacks(player.mediaPlayerInstance(), lock, unlock, display, null);
    }

    private int begin(
            PointerByReference chroma,
            IntByReference width,
            IntByReference height,
            PointerByReference pitches,
            PointerByReference lines) {
        PictureSize wanted = size.or(width.getValue(), height.getValue());
        end();
        PlanarFrame fresh = new PlanarFrame(wanted.width(), wanted.height(), matrix);
        open.incrementAndGet();
        frame = fresh;
        buffers = new FrameBuffers(wanted.width(), wanted.height());
        chroma.getPointer().write(0, CHROMA, 0, CHROMA.length);
        width.setValue(wanted.width());
        height.setValue(wanted.height());
        for (int plane = 0; plane < PlanarFrame.PLANES; plane++) {
            pitches.getPointer().setInt((long) plane * Integer.BYTES, fresh.pitch(plane));
            lines.getPointer().setInt((long) plane * Integer.BYTES, fresh.lines(plane));
        }
        return 1;
    }

    private void end() {
        PlanarFrame old = frame;
        frame = null;
        buffers = null;
        if (old != null) {
            old.close();
            open.decrementAndGet();
        }
    }

    private @Nullable Pointer writeTo(PointerByReference planes) {
        PlanarFrame current = frame;
        if (current != null) {
            for (int plane = 0; plane < PlanarFrame.PLANES; plane++) {
                Pointer memory = new Pointer(current.memory(plane).address());
                planes.getPointer().setPointer((long) plane * Native.POINTER_SIZE, memory);
            }
        }
        return null;
    }

    private void show() {
        PlanarFrame current = frame;
        FrameBuffers target = buffers;
        if (current != null && target != null) {
            long moment = System.nanoTime();
            boolean differs = current.take();
            if (differs) {
                current.convert(target.next());
                target.complete();
            }
            listener.shown(moment, differs);
            if (!differs) {
                gate.pass();
            }
        }
    }
}
