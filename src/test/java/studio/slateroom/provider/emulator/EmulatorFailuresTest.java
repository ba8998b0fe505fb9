package studio.slateroom.provider.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that are told to go wrong do so on the wire. */
class EmulatorFailuresTest {

    @TempDir
    private Path folder;

    private EmulatorRig rig;

    private void started(String... rules) throws Exception {
        rig = new EmulatorRig(folder).start(EmulatorOptions.STANDARD.withFailures(rules));
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void answersWithAStatusAndDoesNothing(int status) throws Exception {
        started("submit:" + status + "@1");

        assertThat(rig.post("/v2/seedance-2.0", EmulatorRig.body()).statusCode())
                .isEqualTo(status);
        assertThat(rig.emulator().books().submits()).isEmpty();
        assertThat(rig.post("/v2/seedance-2.0", EmulatorRig.body()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void answersWithAStatusAfterTheWork() throws Exception {
        started("submit:504+@1");

        assertThat(rig.post("/v2/seedance-2.0", EmulatorRig.body()).statusCode())
                .isEqualTo(504);
        assertThat(rig.emulator().books().submits()).hasSize(1);
    }

    @Test
    void cutsTheAnswerToAnOrderThatItTook() throws Exception {
        started("submit:cut@1");

        assertThatThrownBy(() -> rig.post("/v2/seedance-2.0", EmulatorRig.body()))
                .isInstanceOf(IOException.class);
        assertThat(rig.emulator().books().submits()).hasSize(1);
    }

    @Test
    void answersNothingAtAll() throws Exception {
        started("v1:hang@1");

        assertThatThrownBy(() -> rig.send(rig.request("/v1/seedance-2.0")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(EmulatorRig.body()))
                        .timeout(Duration.ofMillis(700))))
                .isInstanceOf(HttpTimeoutException.class);
        assertThat(rig.emulator().books().submits()).hasSize(1);
    }

    @Test
    void answersWithoutContentOrWithAPage() throws Exception {
        started("balance:empty@1", "balance:html@2");

        HttpResponse<String> empty = rig.get("/v1/get-user-credits");
        HttpResponse<String> page = rig.get("/v1/get-user-credits");

        assertThat(empty.statusCode()).isEqualTo(200);
        assertThat(empty.body()).isEmpty();
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).startsWith("<html>");
    }

    @Test
    void failsSomePollsAndRecovers() throws Exception {
        started("poll:503@2-3");
        String id = rig.submit(EmulatorRig.body());

        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            statuses.add(rig.get("/v2/requests/" + id + "/status").statusCode());
        }

        assertThat(statuses).containsExactly(200, 503, 503, 200);
    }

    @Test
    void cutsADownloadInTheMiddle() throws Exception {
        started("download:cut@1");
        String address =
                rig.result(rig.submit(EmulatorRig.body())).required("output").asString();

        assertThatThrownBy(() -> rig.bytes(address)).isInstanceOf(IOException.class);
        assertThat(rig.bytes(address).body()).asString().isEqualTo("clip remote-1");
    }

    @Test
    void failsResultsAndUploads() throws Exception {
        started("result:502@1", "upload:500@1");
        String id = rig.submit(EmulatorRig.body());
        String png = "data:image/png;base64," + Base64.getEncoder().encodeToString(new byte[] {1});
        String upload = EmulatorRig.body(Map.of("data_urls", new String[] {png}));

        assertThat(rig.get("/v2/requests/" + id).statusCode()).isEqualTo(502);
        assertThat(rig.get("/v2/requests/" + id).statusCode()).isEqualTo(200);
        assertThat(rig.post("/upload-asset", upload).statusCode()).isEqualTo(500);
        assertThat(rig.post("/upload-asset", upload).statusCode()).isEqualTo(200);
    }
}
