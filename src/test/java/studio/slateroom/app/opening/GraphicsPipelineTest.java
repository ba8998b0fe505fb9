package studio.slateroom.app.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphicsPipelineTest {

    @TempDir
    Path devices;

    @Test
    void findsNoCardWhereThereAreOnlyOtherDevices() throws Exception {
        Files.createFile(devices.resolve("null"));
        Files.createDirectory(devices.resolve("shm"));

        assertThat(GraphicsPipeline.hasCard(devices)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dri", "nvidia0", "nvidiactl", "dxg"})
    void findsCards(String device) throws Exception {
        Files.createFile(devices.resolve(device));

        assertThat(GraphicsPipeline.hasCard(devices)).isTrue();
    }

    @Test
    void takesACardForGrantedWhereItCannotLook() {
        assertThat(GraphicsPipeline.hasCard(devices.resolve("absent"))).isTrue();
    }
}
