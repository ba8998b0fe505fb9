package studio.slateroom.diagnosis;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes out of a text what is the user's own: keys, what stands behind addresses, the name in paths, words of scripts. */
public final class Scrub {

    /** Fewer words in a row may stand anywhere. */
    private static final int WORDS = 3;

    /** Letters in a row, in scripts that put no space between words. */
    private static final int LETTERS = 5;

    private static final Pattern ADDRESS = Pattern.compile("(https?://)(?:[^\\s/@]*@)?([^\\s/?#\"'<>]+)[^\\s\"'<>]*");
    private static final Pattern DATA = Pattern.compile("data:[^\\s\"'<>]+");
    private static final Pattern LONG_WORD =
            Pattern.compile("(?=[A-Za-z0-9_+/=-]*[A-Za-z])(?=[A-Za-z0-9_+/=-]*\\d)[A-Za-z0-9_+=-]{16,}");
    private static final Pattern KEY =
            Pattern.compile("(?i)\\b(?:SG_[A-Za-z0-9]+|bearer\\s+\\S+|x-api-key\\S*\\s*\\S+)");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern WITHOUT_SPACES = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{5,}");

    private final String home;
    private final String user;
    private final Set<String> pieces;

    /**
     * A scrub for one user.
     *
     * @param home the user's home folder
     * @param user the user's name on this machine
     * @param scripts what the user writes just now
     */
    public Scrub(Path home, String user, List<String> scripts) {
        this.home = home.toString();
        this.user = user;
        this.pieces =
                scripts.stream().flatMap(script -> pieces(script).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether words of the user's scripts are in a text. */
    public boolean tellsOfScripts(String text) {
        return !Collections.disjoint(pieces, pieces(text));
    }

    private static Set<String> pieces(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Set<String> pieces = new HashSet<>();
        List<String> words = Arrays.stream(BETWEEN_WORDS.split(lower, -1))
                .filter(word -> !word.isEmpty())
                .toList();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            pieces.add(String.join(" ", words.subList(i, i + WORDS)));
        }
        WITHOUT_SPACES.matcher(lower).results().map(MatchResult::group).forEach(run -> {
            for (int i = 0; i + LETTERS <= run.length(); i++) {
                pieces.add(run.substring(i, i + LETTERS));
            }
        });
        return pieces;
    }

    /** The text without what is the user's own. */
    public String clean(String text) {
        String open = DATA.matcher(ADDRESS.matcher(text).replaceAll("$1$2/…")).replaceAll("data:…");
        String keyless = LONG_WORD
                .matcher(KEY.matcher(home.length() > 1 ? open.replace(home, "~") : open)
                        .replaceAll("…"))
                .replaceAll("…");
        return user.length() > 2
                ? keyless.replaceAll("(?i)(?<![\\p{L}\\d])" + Pattern.quote(user) + "(?![\\p{L}\\d])", "~")
                : keyless;
    }
}
