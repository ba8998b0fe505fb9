package studio.slateroom.ui.player;

import java.nio.file.Path;
import java.time.Duration;
import javafx.beans.property.*;
import studio.slateroom.script.ShotTimeline;

public class PlayerViewModel {
    ReadOnlyObjectWrapper<Duration> p = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    DoubleProperty v = new SimpleDoubleProperty(0.8);

    public ReadOnlyObjectProperty<Duration> positionProperty() {
        return p.getReadOnlyProperty();
    }

    public DoubleProperty volumeProperty() {
        return v;
    }

    public void seek(Duration d) {
        p.set(d);
    }

    public void togglePlay() {}

    public void show(Path f, ShotTimeline t, boolean play) {}
}
