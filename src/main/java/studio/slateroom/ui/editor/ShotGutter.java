package studio.slateroom.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import studio.slateroom.script.Shot;
import studio.slateroom.script.lint.Severity;
import studio.slateroom.ui.desk.Lines;
import studio.slateroom.ui.desk.ShotHue;
import studio.slateroom.ui.editor.problems.FoundProblems;
import studio.slateroom.ui.editor.problems.ProblemRow;
import studio.slateroom.ui.fx.Hint;
import studio.slateroom.ui.fx.SeverityIcon;

/**
 * The margin of the script: the worst problem of each line, a bar in the shot's colour along its lines, and its number
 * at the first.
 */
final class ShotGutter implements IntFunction<Node> {

    /** For each line the index of its shot, or -1. */
    private final List<Integer> shotOfLine = new ArrayList<>();

    private final List<Integer> numberOfShot;
    private final Map<Integer, Mark> marks = new HashMap<>();
    private final BiConsumer<Node, Integer> onMark;

    /**
     * The margin of a script.
     *
     * @param onMark is told of a click on a line's mark
     */
    ShotGutter(FoundProblems found, BiConsumer<Node, Integer> onMark) {
        this.onMark = onMark;
        List<Shot> shots = found.reading().script().shots();
        numberOfShot = shots.stream().map(Shot::number).toList();
        found.rows().stream()
                .collect(Collectors.groupingBy(ProblemRow::line))
                .forEach((line, rows) -> marks.put(line, Mark.of(rows)));
        Lines lines = found.reading().lines();
        int shot = -1;
        for (int line = 0; line < lines.count(); line++) {
            while (shot + 1 < shots.size()
                    && shots.get(shot + 1).header().span().start() <= lines.end(line)) {
                shot++;
            }
            shotOfLine.add(shot);
        }
    }

    @Override
    public Node apply(int line) {
        int shot = line < shotOfLine.size() ? shotOfLine.get(line) : -1;
        boolean first = shot >= 0 && (line == 0 || shotOfLine.get(line - 1) != shot);
        Label number = new Label(first ? String.valueOf(numberOfShot.get(shot)) : "");
        number.getStyleClass().add("gutter-number");
        Region bar = new Region();
        bar.getStyleClass().add("gutter-bar");
        if (shot >= 0) {
            bar.getStyleClass().addAll("in-shot", ShotHue.styleClass(shot));
        }
        HBox gutter = new HBox(mark(line), number, bar);
        gutter.getStyleClass().add("gutter");
        return gutter;
    }

    /** Whether this gutter draws the same as the other. */
    boolean sameAs(ShotGutter other) {
        return shotOfLine.equals(other.shotOfLine)
                && numberOfShot.equals(other.numberOfShot)
                && marks.equals(other.marks);
    }

    private Node mark(int line) {
        StackPane place = new StackPane();
        place.getStyleClass().add("gutter-mark");
        Mark mark = marks.get(line);
        if (mark != null) {
            place.getChildren().add(new SeverityIcon(mark.worst()));
            place.setAccessibleRole(AccessibleRole.BUTTON);
            place.setAccessibleText(mark.messages());
            Tooltip.install(place, new Hint(mark.messages()));
            place.setOnMouseClicked(_ -> onMark.accept(place, line));
        }
        return place;
    }

    /** What stands beside a line. */
    private record Mark(Severity worst, String messages) {
        static Mark of(List<ProblemRow> rows) {
            return new Mark(
                    rows.stream()
                            .map(ProblemRow::severity)
                            .min(Severity::compareTo)
                            .orElseThrow(),
                    rows.stream().map(ProblemRow::message).collect(Collectors.joining("\n")));
        }
    }
}
