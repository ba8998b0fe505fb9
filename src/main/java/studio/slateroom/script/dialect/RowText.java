package studio.slateroom.script.dialect;

import java.util.ArrayList;
import java.util.List;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.ShotTable;
import studio.slateroom.script.TextSpan;

/** What the rows of a table say of their shots, as sentences. */
final class RowText {

    private final ShotScript script;
    private final CitedText cited;
    private final ShotTable table;

    RowText(ShotScript script, CitedText cited) {
        this.script = script;
        this.cited = cited;
        table = new ShotTable(script);
    }

    /** What stands before the shots, without the table's head. */
    String opening() {
        TextSpan head = table.head();
        return cited.of(new TextSpan(0, head.start()))
                + cited.of(new TextSpan(head.end(), script.opening().end()));
    }

    /** The framing, the description and in brackets what other cells say; below it what stands behind the row. */
    String of(Shot shot) {
        List<String> shown = new ArrayList<>();
        StringBuilder beside = new StringBuilder();
        for (ShotTable.Cell cell : table.cells(shot)) {
            String words = cited.of(cell.span());
            boolean said = !words.isEmpty();
            switch (cell.meaning()) {
                case FRAMING -> shown.addAll(said ? List.of(words) : List.of());
                case OTHER -> beside.append(said ? aside(cell.name(), words) : "");
                case DESCRIPTION, NUMBER, LENGTH -> {
                    // The description comes behind the framing wherever its column stands; the header says the others.
                }
            }
        }
        TextSpan description = table.description(shot);
        String words = description == null ? "" : cited.of(description);
        if (!words.isEmpty()) {
            shown.add(words);
        }
        String row = String.join(shown.stream().anyMatch(RowText::isHan) ? "，" : ", ", shown) + beside;
        String below =
                cited.of(new TextSpan(table.rowEnd(shot), shot.span().end())).strip();
        return below.isEmpty() ? row : row + "\n" + below;
    }

    private static String aside(String name, String words) {
        if (isHan(name + words)) {
            return "（" + (name.isEmpty() ? "" : name + "：") + words + "）";
        }
        return " (" + (name.isEmpty() ? "" : name + ": ") + words + ")";
    }

    private static boolean isHan(String words) {
        return words.codePoints().anyMatch(Character::isIdeographic);
    }
}
