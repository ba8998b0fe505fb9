package studio.slateroom.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceSettingsTest {

    private final ServiceSettings settings = ServiceSettings.STANDARD;

    @Test
    void takesTheEnvironmentsAddressForOrdersAndUploads() throws Exception {
        ServiceSettings here = settings.in(Map.of("SEGMIND_BASE_URL", "http://localhost:8787/"));

        assertThat(here.address()).hasToString("http://localhost:8787");
        assertThat(here.uploads()).isEqualTo(here.address());
        assertThat(settings.in(Map.of("SEGMIND_BASE_URL", ""))).isEqualTo(settings);
    }

    @Test
    void goesNowhereElseWhenTheEnvironmentsAddressIsWrong() {
        assertThatThrownBy(() -> settings.in(Map.of("SEGMIND_BASE_URL", "localhost:8787")))
                .isInstanceOf(ServiceAddressException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://api.segmind.com", "https://gateway.example:8443/segmind/", "http://[::1]:8787"})
    void takesAddressesThatKeepTheKeySafe(String text) {
        assertThat(ServiceAddress.parse(" " + text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "api.segmind.com",
                "http://api.segmind.com",
                "ftp://localhost",
                "https://",
                "https://a b",
                "https://user:key@host",
                "https://host?x=1",
                "https://host/#a",
                "http://localhost.evil.example"
            })
    void takesNoAddressThatPutsTheKeyInDanger(String text) {
        assertThat(ServiceAddress.parse(text)).isEmpty();
    }

    @Test
    void knowsNoMoreThanTenClipsAtATime() {
        assertThatThrownBy(() -> settings.withJobsAtOnce(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> settings.withJobsAtOnce(11)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesAFolderForEachAddressAndNoOther() {
        assertThat(folder("http://127.0.0.1:8787")).isEqualTo("http-127.0.0.1-8787");
        assertThat(folder("HTTPS://API.segmind.com:443/"))
                .isEqualTo(settings.address().folderName());
        assertThat(folder("https://127.0.0.1:8787")).isNotEqualTo(folder("http://127.0.0.1:8787"));
        assertThat(folder("https://gateway.example/a")).isNotEqualTo(folder("https://gateway.example/b"));
        assertThat(folder("http://[::1]:8787")).matches("[A-Za-z0-9.%-]+");
    }

    private static String folder(String address) {
        return ServiceAddress.parse(address).orElseThrow().folderName();
    }
}
