package studio.slateroom.provider.segmind.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import studio.slateroom.provider.ProviderFault.Moderated.Subject;

/** Tells from the service's words, which carry no code, what its content rules have stopped. */
final class Moderation {

    private static final List<String> COPYRIGHT = List.of("copyright", "policyviolation", "intellectual property");
    private static final List<String> FACE = List.of(
            "privacyinformation",
            "real person",
            "real people",
            "real human",
            "real face",
            "human face",
            "deepfake",
            "deep fake");
    private static final List<String> SENSITIVE = List.of(
            "sensitive",
            "moderat",
            "content_policy",
            "content policy",
            "content polic",
            "partner_validation_failed",
            "inappropriate",
            "prohibited content",
            "nsfw");
    private static final List<String> SOUND = List.of("audio", "sound", "voice", "speech");
    private static final List<String> REFERENCE = List.of("image", "frame", "inputvideo", "input video", "reference");

    private Moderation() {}

    /** What was stopped; empty where the words tell of something else. */
    static Optional<Subject> subject(String words) {
        String said =
                words.toLowerCase(Locale.ROOT).replace("case sensitive", "").replace("case-sensitive", "");
        if (has(said, FACE)) {
            return Optional.of(Subject.FACE);
        }
        if (has(said, COPYRIGHT)) {
            return Optional.of(Subject.COPYRIGHT);
        }
        return has(said, SENSITIVE) ? Optional.of(sensitive(said)) : Optional.empty();
    }

    private static Subject sensitive(String said) {
        if (said.contains("output")) {
            return has(said, SOUND) ? Subject.OUTPUT_SOUND : Subject.OUTPUT_VIDEO;
        }
        if (has(said, List.of("text", "prompt", "partner_validation_failed"))) {
            return Subject.PROMPT;
        }
        if (has(said, REFERENCE) || (said.contains("input") && has(said, SOUND))) {
            return Subject.PICTURE;
        }
        return has(said, SOUND) ? Subject.OUTPUT_SOUND : Subject.OUTPUT_VIDEO;
    }

    private static boolean has(String said, List<String> parts) {
        return parts.stream().anyMatch(said::contains);
    }

    /** Whether the words say that one of the files could not be read at its address. */
    static boolean unreadFile(String words) {
        String said = words.toLowerCase(Locale.ROOT);
        boolean file = has(said, List.of("image", "video", "audio", "media", "url", "file", "asset", "resource"));
        boolean reading = has(said, List.of("download", "fetch", "retriev", "access", "load", "not reachable"));
        boolean failing = Stream.of("fail", "could not", "cannot", "can't", "unable", "timeout", "timed out", "error")
                .anyMatch(said::contains);
        return said.contains("invalidparameter.url")
                || said.contains("reference media rejected")
                || (file && reading && failing);
    }
}
