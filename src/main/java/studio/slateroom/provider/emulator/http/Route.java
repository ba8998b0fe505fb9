package studio.slateroom.provider.emulator.http;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.slateroom.provider.emulator.fault.FailScope;

/**
 * One kind of call.
 *
 * @param path what the whole path must look like
 * @param verbs which verbs it takes
 * @param scope which failures it can be told to have
 * @param key whether it needs a key
 * @param counted whether it counts for the rate limit
 * @param handler answers it
 */
record Route(Pattern path, List<String> verbs, FailScope scope, boolean key, boolean counted, Handler handler) {

    /** Answers a call of which the key is good. */
    @FunctionalInterface
    interface Handler {

        /**
         * The answer.
         *
         * @param name the part of the path that the pattern's group caught, empty where it has none
         */
        Reply answer(Call call, String name) throws RefusedCall, IOException;
    }

    /** A call that orders something and so counts for the rate limit. */
    static Route ordering(String path, FailScope scope, Handler handler) {
        return new Route(Pattern.compile(path), List.of("POST"), scope, true, true, handler);
    }

    /** A call that only asks. */
    static Route asking(String path, FailScope scope, Handler handler) {
        return new Route(Pattern.compile(path), List.of("GET"), scope, true, false, handler);
    }

    /** A call for what everybody may have who knows its name. */
    static Route open(String path, FailScope scope, Handler handler) {
        return new Route(Pattern.compile(path), List.of("GET", "HEAD"), scope, false, false, handler);
    }

    /** The part of a path that the pattern's group catches; null for a path of another kind. */
    @Nullable String match(String called) {
        Matcher matcher = path.matcher(called);
        if (!matcher.matches()) {
            return null;
        }
        return matcher.groupCount() == 0 ? "" : matcher.group(1);
    }
}
