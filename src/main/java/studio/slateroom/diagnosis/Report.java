package studio.slateroom.diagnosis;

import java.util.List;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Texts;

/** What a user can hand to whoever helps: versions, findings, the end of the log, and nothing that is the user's own. */
public final class Report {

    /**
     * A part and its version.
     *
     * @param name what it is called
     * @param version its version, or a word in its place
     */
    public record Part(String name, String version) {}

    /**
     * A check and what it found.
     *
     * @param subject what was looked at
     * @param finding what was found
     */
    public record Result(Message subject, Finding finding) {}

    private final Texts texts;
    private final Scrub scrub;

    /** A report in the language of these texts. */
    public Report(Texts texts, Scrub scrub) {
        this.texts = texts;
        this.scrub = scrub;
    }

    /** The report as plain text. */
    public String text(List<Part> parts, List<Result> results, List<String> log) {
        StringBuilder text = new StringBuilder();
        parts.forEach(part ->
                text.append(part.name()).append(": ").append(part.version()).append('\n'));
        text.append('\n');
        for (Result result : results) {
            text.append(mark(result.finding()))
                    .append(texts.get(result.subject()))
                    .append(": ")
                    .append(texts.get(result.finding().says()))
                    .append('\n');
        }
        String clean = scrub.clean(text.toString());
        return log.isEmpty() ? clean : clean + "\n" + String.join("\n", log) + "\n";
    }

    private static String mark(Finding finding) {
        return switch (finding) {
            case Finding.Fine _ -> "[ok] ";
            case Finding.Trouble _ -> "[!!] ";
            case Finding.Unknown _ -> "[??] ";
        };
    }
}
