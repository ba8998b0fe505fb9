package studio.slateroom.script.template;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.slateroom.script.TextSpan;

/**
 * A ready-made script.
 *
 * @param id its name in files, such as {@code one-take}
 * @param title what it is called, in the language that it is written in
 * @param text the script, with blanks such as {@code [your product]}
 */
public record Template(String id, String title, String text) {

    private static final Pattern BLANK = Pattern.compile("\\[(?:your |填写)[^\\]\\n]{1,40}]");

    /** All templates in one language. */
    public static List<Template> all(boolean chinese) {
        return chinese ? TemplateFiles.CHINESE : TemplateFiles.ENGLISH;
    }

    /** The first place that is to be filled in; the empty stretch at the text's end where there is none. */
    public static TextSpan firstBlank(String text) {
        Matcher blank = BLANK.matcher(text);
        return blank.find() ? new TextSpan(blank.start(), blank.end()) : TextSpan.at(text.length());
    }
}
