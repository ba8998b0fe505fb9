package studio.slateroom.ui.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import studio.slateroom.script.Citation;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotScript;
import studio.slateroom.ui.desk.ShotHue;

/** Turns a script that was understood into style classes for the editor. */
final class ScriptStyler {

    /** Words between straight or curly quotes, on one line. */
    private static final Pattern DIALOGUE = Pattern.compile("\"[^\"\\n]{1,400}\"|“[^”\\n]{1,400}”");

    private ScriptStyler() {}

    /** The styles of the whole text, which must not be empty. */
    static StyleSpans<Collection<String>> styles(ShotScript script) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        int behind = 0;
        for (Piece piece : pieces(script)) {
            if (piece.start() >= behind) {
                spans.add(List.of(), piece.start() - behind);
                spans.add(piece.classes(), piece.end() - piece.start());
                behind = piece.end();
            }
        }
        spans.add(List.of(), script.text().length() - behind);
        return spans.create();
    }

    private static List<Piece> pieces(ShotScript script) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < script.shots().size(); i++) {
            Shot shot = script.shots().get(i);
            if (shot.header().span().end() > shot.header().span().start()) {
                pieces.add(new Piece(
                        shot.header().span().start(),
                        shot.header().span().end(),
                        List.of("shot-header", ShotHue.styleClass(i))));
            }
            for (Citation citation : shot.citations()) {
                pieces.add(new Piece(citation.span().start(), citation.span().end(), List.of("citation")));
            }
        }
        Matcher dialogue = DIALOGUE.matcher(script.text());
        while (dialogue.find()) {
            pieces.add(new Piece(dialogue.start(), dialogue.end(), List.of("dialogue")));
        }
        pieces.sort(Comparator.comparingInt(Piece::start));
        return pieces;
    }

    private record Piece(int start, int end, List<String> classes) {}
}
