package studio.slateroom.script.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import studio.slateroom.platform.Message;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.edit.TextEdit;

/**
 * What is looked for.
 *
 * @param words the words, or the pattern
 * @param matchesCase whether capitals must be the same
 * @param isPattern whether the words are a regular expression
 */
public record Query(String words, boolean matchesCase, boolean isPattern) {

    /** All places in the text where it stands, in reading order; none where it is empty. */
    public List<TextSpan> find(String text) throws QueryException {
        return replacements(text, "").stream().map(TextEdit::span).toList();
    }

    /**
     * The edits that put other words in its place everywhere.
     *
     * @param with the words; with a pattern, {@code $1} stands for what its first group found
     */
    public List<TextEdit> replacements(String text, String with) throws QueryException {
        List<TextEdit> edits = new ArrayList<>();
        if (words.isEmpty()) {
            return edits;
        }
        try {
            // StringBuilder instead of replaceAll: each place's words are wanted by themselves.
            StringBuilder written = new StringBuilder();
            Matcher match = compiled().matcher(new PatientText(text));
            int behind = 0;
            while (match.find()) {
                int before = written.length() + match.start() - behind;
                match.appendReplacement(written, isPattern ? with : Matcher.quoteReplacement(with));
                behind = match.end();
                // A pattern such as x* finds nothing at all between any two letters.
                if (match.end() > match.start()) {
                    edits.add(new TextEdit(new TextSpan(match.start(), match.end()), written.substring(before)));
                }
            }
        } catch (PatternSyntaxException e) {
            throw new QueryException(Message.of("find.fault.pattern"));
        } catch (PatientText.OutOfPatience | StackOverflowError e) {
            throw new QueryException(Message.of("find.fault.slow"));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new QueryException(Message.of("find.fault.replacement"));
        }
        return edits;
    }

    private Pattern compiled() {
        int flags = isPattern ? Pattern.MULTILINE : Pattern.LITERAL;
        return Pattern.compile(words, matchesCase ? flags : flags | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
