package studio.slateroom.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Properties;

/**
 * Where the project lives on the web.
 *
 * @param home its page for people
 * @param releases the list of its releases, for programs
 * @param licences the licences of everything that comes with the program
 */
public record ProjectPages(URI home, URI releases, URI licences) {

    /** Reads what stands beside this class. */
    public static ProjectPages fromBuild() {
        var properties = new Properties();
        try (InputStream in = ProjectPages.class.getResourceAsStream("app.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ProjectPages(
                URI.create(properties.getProperty("home")),
                URI.create(properties.getProperty("releases")),
                URI.create(properties.getProperty("licences")));
    }
}
