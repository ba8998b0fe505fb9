package studio.slateroom.settings.secrets;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.DBusInterface;

/**
 * Asks whether the desktop has a keyring, before the keyring library does: where there is none, that takes seconds,
 * starts programs, and leaves threads behind that keep the process from ending.
 */
final class SecretService {

    private static final Logger LOG = System.getLogger(SecretService.class.getName());

    private static final String NAME = "org.freedesktop.secrets";
    private static final String PATH = "/org/freedesktop/secrets";

    private SecretService() {}

    /** Whether a session bus is there, a Secret Service on it, and in that a keyring to put new keys into. */
    static boolean answers(Map<String, String> environment) {
        String bus = environment.getOrDefault("DBUS_SESSION_BUS_ADDRESS", "");
        if (bus.isBlank()) {
            return false;
        }
        try (DBusConnection connection =
                DBusConnectionBuilder.forAddress(bus).withShared(false).build()) {
            DBusPath standard =
                    connection.getRemoteObject(NAME, PATH, Aliases.class).read("default");
            return !standard.getPath().equals("/");
        } catch (DBusException | DBusExecutionException | IOException | LinkageError e) {
            LOG.log(Level.DEBUG, "there is no Secret Service", e);
            return false;
        }
    }

    /** The part of the service's interface that is asked; public, since the connection implements it. */
    @DBusInterfaceName("org.freedesktop.Secret.Service")
    public interface Aliases extends DBusInterface {

        /** Which keyring goes by a name; {@code /} for none. */
        @DBusMemberName("ReadAlias")
        DBusPath read(String name);
    }
}
