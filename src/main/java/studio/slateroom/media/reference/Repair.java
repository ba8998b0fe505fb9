package studio.slateroom.media.reference;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.slateroom.catalog.FileLimits;
import studio.slateroom.catalog.FileLimits.Measure;
import studio.slateroom.catalog.FileLimits.Range;
import studio.slateroom.media.MediaInfo;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.platform.Message;

/**
 * What makes a file fit: cut to shape, scaled, trimmed, converted, all in one pass.
 *
 * @param kind what the file is used as
 * @param formats what it may be written as, the best first
 * @param crop the part of the picture around its centre that is kept; nothing for sound
 * @param size the size to which that part is scaled, both sides even for film; nothing for sound
 * @param length how much is kept from the beginning; empty where all is
 * @param fps pictures a second; empty where they stay as they are
 * @param maxBytes how large the copy may be
 * @param steps what is done, for the user
 */
public record Repair(
        MediaKind kind,
        List<String> formats,
        Optional<Size> crop,
        Optional<Size> size,
        Optional<Duration> length,
        Optional<Double> fps,
        long maxBytes,
        List<Message> steps) {

    /** What is trimmed stays this much below the limit, as encoders add the fraction of a frame. */
    private static final Duration MARGIN = Duration.ofMillis(100);

    public Repair {
        formats = List.copyOf(formats);
        steps = List.copyOf(steps);
    }

    /**
     * A picture's size.
     *
     * @param width in pixels
     * @param height in pixels
     */
    public record Size(int width, int height) {}

    /**
     * What makes this file fit.
     *
     * @param kind what it is to be used as
     * @return empty where nothing is wrong with it, or where nothing helps: a film that is too short stays so
     */
    public static Optional<Repair> of(MediaKind kind, MediaInfo info, FileLimits limits) {
        List<ReferenceProblem> problems = ReferenceCheck.check("", info, limits);
        boolean hopeless = problems.stream().anyMatch(ReferenceProblem.TooShort.class::isInstance);
        if (problems.isEmpty() || hopeless) {
            return Optional.empty();
        }
        if (kind == MediaKind.AUDIO) {
            return Optional.of(repair(kind, info, limits, Optional.empty(), Optional.empty()));
        }
        Size crop = crop(info, limits.range(Measure.RATIO));
        return Optional.of(crop)
                .flatMap(part -> scaled(kind, part, limits))
                .map(size -> repair(kind, info, limits, Optional.of(crop), Optional.of(size)));
    }

    private static Repair repair(
            MediaKind kind, MediaInfo info, FileLimits limits, Optional<Size> crop, Optional<Size> size) {
        Optional<Duration> length = length(info, limits.range(Measure.SECONDS));
        Optional<Double> fps = kind == MediaKind.VIDEO ? fps(info, limits.range(Measure.FPS)) : Optional.empty();
        List<String> formats = formats(kind, info, limits);
        List<Message> steps = new ArrayList<>();
        Size whole = new Size(info.width(), info.height());
        crop.filter(part -> !part.equals(whole))
                .ifPresent(part ->
                        steps.add(Message.of("reference.repair.crop", text(part.width()), text(part.height()))));
        size.filter(target -> !target.equals(crop.orElse(whole)))
                .ifPresent(to -> steps.add(Message.of("reference.repair.scale", text(to.width()), text(to.height()))));
        length.ifPresent(kept -> steps.add(Message.of("reference.repair.trim", kept.toMillis() / 1000.0)));
        fps.ifPresent(rate -> steps.add(Message.of("reference.repair.fps", rate)));
        steps.add(Message.of("reference.repair.write", formats.getFirst().toUpperCase(Locale.ROOT)));
        long maxBytes = (long) Math.min(limits.range(Measure.BYTES).max(), Long.MAX_VALUE);
        return new Repair(kind, formats, crop, size, length, fps, maxBytes, steps);
    }

    /** Sizes are written without thousands separators. */
    private static String text(int pixels) {
        return Integer.toString(pixels);
    }

    private static Size crop(MediaInfo info, Range ratio) {
        // A little within the bounds, so that rounding to even sides does not lead out again.
        double widest = ratio.max() * 0.99;
        double tallest = ratio.min() * 1.01;
        if (info.ratio() > ratio.max()) {
            return new Size(even(info.height() * widest), info.height());
        }
        return info.ratio() < ratio.min()
                ? new Size(info.width(), even(info.width() / tallest))
                : new Size(info.width(), info.height());
    }

    private static Optional<Size> scaled(MediaKind kind, Size part, FileLimits limits) {
        Range side = limits.range(Measure.SIDE);
        Range pixels = limits.range(Measure.PIXELS);
        double all = (double) part.width() * part.height();
        double least = Math.max(side.min() / Math.min(part.width(), part.height()), Math.sqrt(pixels.min() / all));
        double most = Math.min(side.max() / Math.max(part.width(), part.height()), Math.sqrt(pixels.max() / all));
        if (least > most) {
            return Optional.empty();
        }
        double factor = Math.clamp(1, least, most);
        if (factor == 1 && kind == MediaKind.IMAGE) {
            return Optional.of(part);
        }
        return Optional.of(
                factor > 1
                        ? new Size(evenUp(part.width() * factor), evenUp(part.height() * factor))
                        : new Size(even(part.width() * factor), even(part.height() * factor)));
    }

    private static int even(double pixels) {
        return Math.max(2, (int) Math.floor(pixels / 2) * 2);
    }

    private static int evenUp(double pixels) {
        return (int) Math.ceil(pixels / 2) * 2;
    }

    private static Optional<Duration> length(MediaInfo info, Range seconds) {
        if (info.length().toMillis() / 1000.0 <= seconds.max()) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofMillis(Math.round(seconds.max() * 1000)).minus(MARGIN));
    }

    private static Optional<Double> fps(MediaInfo info, Range range) {
        double fps = info.framesPerSecond();
        return fps == 0 || range.contains(fps)
                ? Optional.empty()
                : Optional.of(Math.clamp(fps, range.min(), range.max()));
    }

    /** Lossless pictures stay so where they are not too large; everything else becomes what every service takes. */
    private static List<String> formats(MediaKind kind, MediaInfo info, FileLimits limits) {
        return switch (kind) {
            case IMAGE -> {
                boolean lossy = info.format().equals("jpeg") || info.format().equals("heif");
                boolean large = info.bytes() > limits.range(Measure.BYTES).max();
                yield lossy || large ? List.of("jpeg") : List.of("png", "jpeg");
            }
            case VIDEO -> List.of("mp4");
            case AUDIO -> List.of("mp3", "wav");
        };
    }
}
