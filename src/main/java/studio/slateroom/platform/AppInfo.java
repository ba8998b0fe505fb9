package studio.slateroom.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * What this program calls itself.
 *
 * @param name the product's name
 * @param version the version from the build, such as {@code 0.1.0}
 */
public record AppInfo(String name, String version) {

    /** Reads what the build wrote beside this class. */
    public static AppInfo fromBuild() {
        var properties = new Properties();
        try (InputStream in = AppInfo.class.getResourceAsStream("app.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new AppInfo("Slateroom", properties.getProperty("version"));
    }

    /** The name and version in one line, for {@code --version} and for the metadata of clips. */
    public String title() {
        return name + " " + version;
    }
}
