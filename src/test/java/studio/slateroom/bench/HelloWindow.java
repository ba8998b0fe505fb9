package studio.slateroom.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least that a JavaFX program can be: what the studio's start is held against. */
public final class HelloWindow extends Application {

    private int pulses;

    public static void main(String[] arguments) {
        launch(HelloWindow.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        Scene scene = new Scene(new StackPane(new Label("Hello")), 1440, 900);
        scene.addPostLayoutPulseListener(() -> pulse(scene));
        stage.setScene(scene);
        stage.show();
    }

    private void pulse(Scene scene) {
        pulses++;
        if (pulses == 1) {
            scene.getRoot().requestLayout();
        } else if (pulses == 2) {
            write(System.currentTimeMillis()
                    - ManagementFactory.getRuntimeMXBean().getStartTime());
        }
    }

    private static void write(long millis) {
        try {
            Files.writeString(Path.of(System.getProperty("slateroom.firstFrame")), Long.toString(millis));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
