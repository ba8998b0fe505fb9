package studio.slateroom.media.reference;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.slateroom.catalog.FileLimits;
import studio.slateroom.catalog.FileLimits.Measure;
import studio.slateroom.catalog.FileLimits.Range;
import studio.slateroom.media.MediaInfo;

/** Holds a file against what a model takes. */
public final class ReferenceCheck {

    /** What is called 15 s often plays some frames longer; the services let a tenth of a second pass. */
    private static final double OVERHANG_SECONDS = 0.1;

    /** 23.976 pictures a second are called 24. */
    private static final double FPS_ROUNDING = 0.03;

    private final String file;
    private final MediaInfo info;
    private final FileLimits limits;

    private ReferenceCheck(String file, MediaInfo info, FileLimits limits) {
        this.file = file;
        this.info = info;
        this.limits = limits;
    }

    /**
     * All that is wrong with a file; empty when it can go along.
     *
     * @param file its name for the user
     * @param limits those of the model for files of this use, at the resolution of the clip
     */
    public static List<ReferenceProblem> check(String file, MediaInfo info, FileLimits limits) {
        ReferenceCheck check = new ReferenceCheck(file, info, limits);
        List<ReferenceProblem> problems = new ArrayList<>();
        check.format().ifPresent(problems::add);
        check.bytes().ifPresent(problems::add);
        if (info.width() > 0) {
            problems.addAll(check.size());
        }
        if (!info.length().isZero()) {
            check.length().ifPresent(problems::add);
            check.fps().ifPresent(problems::add);
        }
        return problems;
    }

    /** What is wrong with all files of a kind together, apart from their length, which the script's rules look at. */
    public static Optional<ReferenceProblem> checkTogether(List<MediaInfo> files, FileLimits limits) {
        long bytes = files.stream().mapToLong(MediaInfo::bytes).sum();
        Range range = limits.range(Measure.TOTAL_BYTES);
        return bytes > range.max()
                ? Optional.of(new ReferenceProblem.TooLargeTogether(bytes, (long) range.max()))
                : Optional.empty();
    }

    /** Whether all files of a kind play too long together. */
    public static Optional<ReferenceProblem> lengthTogether(List<MediaInfo> files, FileLimits limits) {
        Duration length = files.stream().map(MediaInfo::length).reduce(Duration.ZERO, Duration::plus);
        double max = limits.range(Measure.TOTAL_SECONDS).max();
        return length.toMillis() / 1000.0 > max + OVERHANG_SECONDS
                ? Optional.of(new ReferenceProblem.TooLongTogether(length, duration(max)))
                : Optional.empty();
    }

    private Optional<ReferenceProblem> format() {
        boolean taken = limits.formats().isEmpty() || limits.formats().contains(info.format());
        return taken
                ? Optional.empty()
                : Optional.of(new ReferenceProblem.WrongFormat(file, info.format(), limits.formats()));
    }

    private Optional<ReferenceProblem> bytes() {
        double max = limits.range(Measure.BYTES).max();
        return info.bytes() > max
                ? Optional.of(new ReferenceProblem.TooLarge(file, info.bytes(), (long) max))
                : Optional.empty();
    }

    private List<ReferenceProblem> size() {
        List<ReferenceProblem> problems = new ArrayList<>();
        int width = info.width();
        int height = info.height();
        Range side = limits.range(Measure.SIDE);
        Range ratio = limits.range(Measure.RATIO);
        Range pixels = limits.range(Measure.PIXELS);
        long all = (long) width * height;
        if (!ratio.contains(info.ratio())) {
            problems.add(new ReferenceProblem.RatioOut(file, info.ratio(), ratio.min(), ratio.max()));
        }
        if (Math.min(width, height) < side.min()) {
            problems.add(new ReferenceProblem.SideTooSmall(file, width, height, (int) side.min()));
        } else if (all < pixels.min()) {
            problems.add(new ReferenceProblem.TooFewPixels(file, width, height, (long) pixels.min()));
        }
        if (Math.max(width, height) > side.max()) {
            problems.add(new ReferenceProblem.SideTooLarge(file, width, height, (int) side.max()));
        } else if (all > pixels.max()) {
            problems.add(new ReferenceProblem.TooManyPixels(file, width, height, (long) pixels.max()));
        }
        return problems;
    }

    private Optional<ReferenceProblem> length() {
        Range range = limits.range(Measure.SECONDS);
        double seconds = info.length().toMillis() / 1000.0;
        if (seconds < range.min()) {
            return Optional.of(new ReferenceProblem.TooShort(file, info.length(), duration(range.min())));
        }
        return seconds > range.max() + OVERHANG_SECONDS
                ? Optional.of(new ReferenceProblem.TooLong(file, info.length(), duration(range.max())))
                : Optional.empty();
    }

    private Optional<ReferenceProblem> fps() {
        Range range = limits.range(Measure.FPS);
        double fps = info.framesPerSecond();
        boolean fits = fps == 0 || new Range(range.min() - FPS_ROUNDING, range.max() + FPS_ROUNDING).contains(fps);
        return fits ? Optional.empty() : Optional.of(new ReferenceProblem.FpsOut(file, fps, range.min(), range.max()));
    }

    private static Duration duration(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
