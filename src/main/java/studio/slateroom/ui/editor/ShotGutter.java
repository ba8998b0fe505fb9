package studio.slateroom.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotScript;
import studio.slateroom.ui.desk.ShotHue;

/** The margin of the script: a bar in the shot's colour along its lines, and its number at the first. */
final class ShotGutter implements IntFunction<Node> {

    /** For each line the index of its shot, or -1. */
    private final List<Integer> shotOfLine = new ArrayList<>();

    private final List<Integer> numberOfShot;

    ShotGutter(ShotScript script) {
        numberOfShot = script.shots().stream().map(Shot::number).toList();
        String text = script.text();
        int shot = -1;
        int line = 0;
        while (line <= text.length()) {
            int end = text.indexOf('\n', line);
            int next = end < 0 ? text.length() : end;
            while (shot + 1 < script.shots().size()
                    && script.shots().get(shot + 1).header().span().start() <= next) {
                shot++;
            }
            shotOfLine.add(shot);
            line = next + 1;
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
        HBox gutter = new HBox(number, bar);
        gutter.getStyleClass().add("gutter");
        return gutter;
    }

    /** Whether this gutter draws the same as the other. */
    boolean sameAs(ShotGutter other) {
        return shotOfLine.equals(other.shotOfLine) && numberOfShot.equals(other.numberOfShot);
    }
}
