package studio.slateroom.settings.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DesktopTextSizeTest {

    @Test
    void readsWhatTheDesktopsSay() {
        assertThat(DesktopTextSize.GNOME.read("1.25\n")).hasValue(1.25);
        assertThat(
                        DesktopTextSize.WINDOWS.read(
                                "\r\nHKEY_CURRENT_USER\\Software\\Microsoft\\Accessibility\r\n    TextScaleFactor    REG_DWORD    0x96\r\n"))
                .hasValue(1.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "No such schema", "0.0", "17.0", "1.2.3"})
    void takesNoNotion(String said) {
        assertThat(DesktopTextSize.GNOME.read(said)).isEmpty();
    }

    @Test
    void asksNoDesktopThatHasNoSuchWish() {
        assertThat(DesktopTextSize.ask("Mac OS X")).isEmpty();
    }
}
