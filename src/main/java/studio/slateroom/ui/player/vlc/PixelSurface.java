package studio.slateroom.ui.player.vlc;

import static uk.co.caprica.vlcj.binding.lib.LibVlc.libvlc_video_set_callbacks;
import static uk.co.caprica.vlcj.binding.lib.LibVlc.libvlc_video_set_format_callbacks;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
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

    /** 32 bits a pixel, which little-endian machines read as integers 0xAARRGGBB. */
    private static final byte[] CHROMA = "RV32".getBytes(StandardCharsets.US_ASCII);

    private static final int PIXEL_BYTES = Integer.BYTES;

    private final FrameListener listener;
    private final AtomicReference<@Nullable FrameBuffers> buffers = new AtomicReference<>();
    private final AtomicInteger open = new AtomicInteger();
    private volatile PictureSize size = PictureSize.NONE;

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

    /** A surface that tells of its frames. */
    PixelSurface(FrameListener listener) {
        super(null);
        this.listener = listener;
    }

    /**
     * Says how large frames are to be. LibVLC itself proposes the size that the decoder works with, which is padded, and
     * would stretch the picture to fill it.
     */
    void setSize(PictureSize wanted) {
        size = wanted;
    }

    /** The frames of the clip that is shown, or null while there is none. */
    @Nullable FrameBuffers frames() {
        return buffers.get();
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
        FrameBuffers fresh = new FrameBuffers(wanted.width(), wanted.height());
        open.incrementAndGet();
        buffers.set(fresh);
        chroma.getPointer().write(0, CHROMA, 0, CHROMA.length);
        width.setValue(wanted.width());
        height.setValue(wanted.height());
        pitches.getPointer().setInt(0, wanted.width() * PIXEL_BYTES);
        lines.getPointer().setInt(0, wanted.height());
        return 1;
    }

    private void end() {
        FrameBuffers old = buffers.getAndSet(null);
        if (old != null) {
            old.close();
            open.decrementAndGet();
        }
    }

    private @Nullable Pointer writeTo(PointerByReference planes) {
        FrameBuffers current = buffers.get();
        if (current != null) {
            planes.getPointer().setPointer(0, new Pointer(current.next().address()));
        }
        return null;
    }

    private void show() {
        FrameBuffers current = buffers.get();
        if (current != null) {
            listener.shown(System.nanoTime(), current.complete());
        }
    }
}
