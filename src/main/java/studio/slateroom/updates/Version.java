package studio.slateroom.updates;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version by the rules of semver.org.
 *
 * @param major grows with what no longer fits
 * @param minor grows with what is new
 * @param patch grows with what was mended
 * @param preRelease what stands behind the hyphen, such as {@code rc} and {@code 1}; empty for a release
 */
public record Version(long major, long minor, long patch, List<String> preRelease) implements Comparable<Version> {

    private static final Pattern FORM = Pattern.compile(
            "v?(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})(?:-([0-9A-Za-z.-]+))?(?:\\+[0-9A-Za-z.-]+)?");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Comparator<Version> NUMBERS = Comparator.comparingLong(Version::major)
            .thenComparingLong(Version::minor)
            .thenComparingLong(Version::patch);

    public Version {
        preRelease = List.copyOf(preRelease);
    }

    /** The version that a text says, with or without a {@code v} in front; empty where it says none. */
    public static Optional<Version> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String behind = matcher.group(4);
        return Optional.of(new Version(
                Long.parseLong(matcher.group(1)),
                Long.parseLong(matcher.group(2)),
                Long.parseLong(matcher.group(3)),
                behind == null ? List.of() : Arrays.asList(behind.split("\\.", -1))));
    }

    /** Whether it was published to be tried, not to be used. */
    public boolean isPreRelease() {
        return !preRelease.isEmpty();
    }

    @Override
    public int compareTo(Version other) {
        int numbers = NUMBERS.compare(this, other);
        return numbers != 0 ? numbers : comparePreReleases(other);
    }

    /** What comes before a release is older than it. */
    private int comparePreReleases(Version other) {
        if (preRelease.isEmpty() || other.preRelease.isEmpty()) {
            return Boolean.compare(preRelease.isEmpty(), other.preRelease.isEmpty());
        }
        int shared = Math.min(preRelease.size(), other.preRelease.size());
        for (int i = 0; i < shared; i++) {
            int order = comparePart(preRelease.get(i), other.preRelease.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(preRelease.size(), other.preRelease.size());
    }

    /** Numbers count as numbers and come before words. */
    private static int comparePart(String one, String other) {
        boolean number = NUMBER.matcher(one).matches();
        if (number != NUMBER.matcher(other).matches()) {
            return number ? -1 : 1;
        }
        return number && one.length() != other.length()
                ? Integer.compare(one.length(), other.length())
                : one.compareTo(other);
    }

    @Override
    public String toString() {
        String numbers = major + "." + minor + "." + patch;
        return preRelease.isEmpty() ? numbers : numbers + "-" + String.join(".", preRelease);
    }
}
